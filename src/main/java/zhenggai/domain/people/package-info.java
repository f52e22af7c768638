/** The office, its people and departments, and the roles they can have. Plain values: knows the root of the domain only. */
package zhenggai.domain.people;
