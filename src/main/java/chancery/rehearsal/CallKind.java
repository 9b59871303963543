package chancery.rehearsal;

/// The kinds of calls that officers make in a working day, as they are counted.
public enum CallKind {
    INBOX("read the inbox"),
    POINTS("read the points of a tasking"),
    OFFICES("look up whom to meet"),
    ACKNOWLEDGE("acknowledge a tasking"),
    ACCEPT("accept a tasking"),
    QUERY("query headquarters"),
    ANSWER("answer a query"),
    FILE("file an engagement by quick capture"),
    FILE_AGAIN("send the same engagement again"),
    READ("read an engagement"),
    COMPOSE("write a report"),
    RELEASE("release a report"),
    REPORTS("list reports"),
    DISPOSE("say what was done with a report"),
    OVERVIEW("board of all directives"),
    COVERAGE("board: coverage"),
    RESPONSES("board: responses"),
    SEARCH("search");

    private final String words;

    CallKind(String words) {
        this.words = words;
    }

    /// As it stands in the table of a day.
    public String words() {
        return words;
    }
}
