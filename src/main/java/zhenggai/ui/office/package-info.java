/** The office the case belongs to, and its inspections with their dates. */
package zhenggai.ui.office;
