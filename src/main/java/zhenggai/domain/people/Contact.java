package zhenggai.domain.people;

/** Where the public can reach the office. */
public record Contact(String phone, String postalAddress, String email) {
    public static final Contact NONE = new Contact("", "", "");
}
