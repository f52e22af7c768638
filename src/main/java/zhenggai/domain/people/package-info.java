/** People and departments of the office, and the roles they can have. Plain values: knows the root of the domain only. */
package zhenggai.domain.people;
