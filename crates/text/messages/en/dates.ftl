# Civil dates and times as people read them.
dates-weekdays = Mon,Tue,Wed,Thu,Fri,Sat,Sun
dates-months = January,February,March,April,May,June,July,August,September,October,November,December
dates-months-short = Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec
dates-day = { $weekday } { $day } { $month } { $year }
dates-day-short = { $day } { $month }
dates-day-short-year = { $day } { $month } { $year }
dates-moment = { $day } { $time }
dates-same-day = { $day } { $from } to { $to }
dates-second-time = { $day } { $from } to { $to }, when it is that late for the second time
dates-period = { $from } to { $to }
dates-end-of-day = the end of { $day }
dates-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
dates-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
dates-days-hours = { $days } days { $hours } h
dates-hours-minutes = { $hours } h { $minutes } min
dates-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

# How long, and how much of it people work.
dates-length-working = { $length }, { $working } of it working time
dates-length-idle = { $length }, no working time
dates-length-clocks = { $length }, not { $civil }, because the clocks change
dates-length-back = { $length }, because the clocks go back
