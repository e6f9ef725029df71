"""Schedules networks with MPXJ's MicrosoftScheduler, so that another program's dates can be compared.

    python3 schedule_mpxj.py networks.json

Reads `[{"week": 5, "start": "2027-03-01", "tasks": [["2027-03-02", 3], ["2027-03-01", 1]], "links": [[0, 1, "FS", 2]]}]`:
working days a week (5 is Monday to Friday, 7 is every day), the first day, for each task the day before which it must
not start and the working days that it lasts, and links with lags in working days. Prints for each network, for each task, `[first day, last day, total slack in working days, free slack, critical]`.
Exits with 3 where MPXJ, JPype or Java is not there.
"""

import json
import sys

try:
    import jpype
    import mpxj

    mpxj.startJVM()
except Exception as missing:  # No module, or no Java.
    print(f"{type(missing).__name__}: {missing}", file=sys.stderr)
    sys.exit(3)

from java.time import DayOfWeek, LocalDateTime, LocalTime  # noqa: E402
from org.mpxj import ConstraintType, Duration, LocalTimeRange, ProjectFile, Relation, RelationType, TimeUnit  # noqa: E402
from org.mpxj.cpm import MicrosoftScheduler  # noqa: E402

TYPES = {
    "FS": RelationType.FINISH_START,
    "SS": RelationType.START_START,
    "FF": RelationType.FINISH_FINISH,
    "SF": RelationType.START_FINISH,
}


def project(network):
    made = ProjectFile()
    calendar = made.addDefaultBaseCalendar()
    if network["week"] == 7:
        for day in (DayOfWeek.SATURDAY, DayOfWeek.SUNDAY):
            calendar.setWorkingDay(day, True)
            hours = calendar.addCalendarHours(day)
            hours.add(LocalTimeRange(LocalTime.of(8, 0), LocalTime.of(12, 0)))
            hours.add(LocalTimeRange(LocalTime.of(13, 0), LocalTime.of(17, 0)))
    made.setDefaultCalendar(calendar)
    start = LocalDateTime.parse(network["start"] + "T08:00")
    made.getProjectProperties().setStartDate(start)
    tasks = []
    for number, (earliest, days) in enumerate(network["tasks"]):
        task = made.addTask()
        task.setName(f"T{number}")
        task.setDuration(Duration.getInstance(float(days), TimeUnit.DAYS))
        task.setRemainingDuration(task.getDuration())
        task.setActualDuration(Duration.getInstance(0.0, TimeUnit.DAYS))
        task.setConstraintType(ConstraintType.START_NO_EARLIER_THAN)
        task.setConstraintDate(LocalDateTime.parse(earliest + "T08:00"))
        tasks.append(task)
    for first, second, link, lag in network["links"]:
        relation = Relation.Builder().predecessorTask(tasks[first]).type(TYPES[link])
        relation = relation.lag(Duration.getInstance(float(lag), TimeUnit.DAYS))
        tasks[second].addPredecessor(relation)
    MicrosoftScheduler().schedule(made, start)
    return made, tasks


def dates(network):
    _, tasks = project(network)
    found = []
    for task in tasks:
        properties = task.getParentFile().getProjectProperties()
        total, free = (
            float(slack.convertUnits(TimeUnit.DAYS, properties).getDuration())
            for slack in (task.getTotalSlack(), task.getFreeSlack())
        )
        first, last = str(task.getStart())[:10], str(task.getFinish())[:10]
        found.append([first, last, total, free, bool(task.getCritical())])
    return found


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        networks = json.load(file)
    json.dump([dates(network) for network in networks], sys.stdout)


main()
