package zhenggai;

/** The program's first class: with arguments the command line, without them the window. Not an Application, so the class path works. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("zhenggai");
    }
}
