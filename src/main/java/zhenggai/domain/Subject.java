package zhenggai.domain;

/** The kinds of thing a change can touch; screens listen for the ones they show. */
public enum Subject { OFFICE, INSPECTION, CATEGORY, FINDING, MEASURE, DEPARTMENT, PERSON, ASSIGNMENT, PROGRESS, EVIDENCE, EXTENSION, RULE, HOLIDAY_YEAR, SPECIAL_DAY, TEMPLATE, ISSUE, ACT, ACT_ITEM, ACKNOWLEDGEMENT, LETTER }
