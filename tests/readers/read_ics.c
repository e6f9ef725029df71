/* Reads a calendar feed with libical: icalparser, then icalrestriction_check.
 * Prints {"reader", "events", "findings"} as JSON and exits with 1 when there is a finding.
 * See README.md in this folder for the form. Build: cc read_ics.c -o read_ics -lical */

#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_OCTETS 75

static int findings = 0;

static void quote(const char *text)
{
    putchar('"');
    for (; text != NULL && *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\') {
            printf("\\%c", c);
        } else if (c < 0x20) {
            printf("\\u%04x", c);
        } else {
            putchar(c);
        }
    }
    putchar('"');
}

static void finding(const char *text)
{
    fputs(findings++ == 0 ? "\n  " : ",\n  ", stdout);
    quote(text);
}

static void line_findings(const char *data, size_t size)
{
    char text[80];
    size_t start = 0, line = 1, at;
    for (at = 0; at < size; at++) {
        if (data[at] == '\r' && at + 1 < size && data[at + 1] == '\n') {
            if (at - start > MAX_OCTETS) {
                snprintf(text, sizeof text, "line %zu has %zu octets", line, at - start);
                finding(text);
            }
            start = at + 2;
            line++;
            at++;
        } else if (data[at] == '\r' || data[at] == '\n') {
            snprintf(text, sizeof text, "line %zu holds a lone CR or LF", line);
            finding(text);
        }
    }
    if (start != size) {
        finding("the last line does not end in CRLF");
    }
}

/* A day as 2027-01-31, an instant as 2027-01-31T10:00:00Z, a floating time without the Z. */
static void print_time(const char *name, icalcomponent *calendar, icalproperty *property)
{
    struct icaltimetype time;
    icalparameter *tzid;
    const char *suffix = "";
    printf(", \"%s\": ", name);
    if (property == NULL) {
        printf("null");
        return;
    }
    time = icalvalue_get_datetime(icalproperty_get_value(property));
    if (icalvalue_isa(icalproperty_get_value(property)) == ICAL_DATE_VALUE) {
        printf("\"%04d-%02d-%02d\"", time.year, time.month, time.day);
        return;
    }
    tzid = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (tzid != NULL) {
        icaltimezone *zone = icalcomponent_get_timezone(calendar, icalparameter_get_tzid(tzid));
        if (zone != NULL) {
            icaltimezone_convert_time(&time, zone, icaltimezone_get_utc_timezone());
            suffix = "Z";
        }
    } else if (icaltime_is_utc(time)) {
        suffix = "Z";
    }
    printf("\"%04d-%02d-%02dT%02d:%02d:%02d%s\"", time.year, time.month, time.day, time.hour, time.minute,
           time.second, suffix);
}

static void print_events(icalcomponent *calendar)
{
    icalcomponent *event;
    const char *between = "";
    for (event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != NULL;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        icalproperty *status = icalcomponent_get_first_property(event, ICAL_STATUS_PROPERTY);
        icalproperty *sequence = icalcomponent_get_first_property(event, ICAL_SEQUENCE_PROPERTY);
        printf("%s\n  {\"uid\": ", between);
        quote(icalcomponent_get_uid(event));
        printf(", \"summary\": ");
        quote(icalcomponent_get_summary(event));
        print_time("start", calendar, icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY));
        print_time("end", calendar, icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY));
        printf(", \"sequence\": %d", sequence == NULL ? 0 : icalproperty_get_sequence(sequence));
        printf(", \"status\": ");
        quote(status == NULL ? "" : icalvalue_as_ical_string(icalproperty_get_value(status)));
        printf("}");
        between = ",";
    }
}

static void component_findings(icalcomponent *component, icalcomponent *calendar)
{
    icalproperty *property;
    icalcomponent *child;
    for (property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); property != NULL;
         property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
        icalparameter *tzid = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        /* RFC 5546 asks for ORGANIZER in METHOD:PUBLISH. A feed has none on purpose: with one, Outlook
         * takes it for an invitation. */
        if (icalproperty_isa(property) == ICAL_XLICERROR_PROPERTY &&
            strstr(icalproperty_get_xlicerror(property), "ORGANIZER") == NULL) {
            finding(icalproperty_get_xlicerror(property));
        }
        if (tzid != NULL && icalcomponent_get_timezone(calendar, icalparameter_get_tzid(tzid)) == NULL) {
            finding("a zone is used and not defined");
        }
    }
    for (child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child != NULL;
         child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        component_findings(child, calendar);
    }
}

static char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    char *data;
    long length;
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (length = ftell(file)) < 0) {
        return NULL;
    }
    rewind(file);
    data = malloc((size_t)length + 1);
    if (data != NULL) {
        *size = fread(data, 1, (size_t)length, file);
        data[*size] = '\0';
    }
    fclose(file);
    return data;
}

int main(int count, char **arguments)
{
    size_t size = 0;
    char *data = count == 2 ? read_file(arguments[1], &size) : NULL;
    icalcomponent *calendar;
    if (data == NULL) {
        fprintf(stderr, "usage: read_ics FILE\n");
        return 2;
    }
    icalerror_set_errors_are_fatal(0);
    calendar = icalparser_parse_string(data);
    printf("{\"reader\": \"libical %s\", \"events\": [", ICAL_VERSION);
    if (calendar != NULL) {
        print_events(calendar);
    }
    printf("\n ], \"findings\": [");
    line_findings(data, size);
    if (calendar == NULL) {
        finding("not parsed");
    } else {
        if (icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
            finding("the outermost component is no VCALENDAR");
        }
        icalrestriction_check(calendar);
        component_findings(calendar, calendar);
    }
    printf("\n ]}\n");
    return findings == 0 ? 0 : 1;
}
