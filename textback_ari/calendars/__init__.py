"""An owner's calendar (iCalendar, RFC 5545): the times in which its line is closed."""

from textback_ari.calendars.files import CalendarError, CalendarFiles

__all__ = ["CalendarError", "CalendarFiles"]
