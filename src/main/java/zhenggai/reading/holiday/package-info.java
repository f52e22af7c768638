/**
 * The days off of a year coming in. Two layouts are read, known by their content and not by their name:
 *
 * <p>JSON, the layout of the public holiday-cn project, of which {@code year} and {@code days} are required and {@code papers} (or
 * {@code source}, a text) says where it stands: {@code {"year": 2027, "papers": ["…"], "days": [{"name": "…", "date": "2027-01-01",
 * "isOffDay": true}]}}; {@code isOffDay} is false for a day of work that makes up for one off.
 *
 * <p>An Excel workbook whose first sheet has a row of headings (day, name, off or on) and below it one day a row; the words that are
 * understood stand in {@code holiday.properties}. Read first: {@link zhenggai.reading.holiday.HolidayFile}.
 */
package zhenggai.reading.holiday;
