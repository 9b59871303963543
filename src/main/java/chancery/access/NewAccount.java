package chancery.access;

/// Who is to have an account, and the name under which they sign in.
public record NewAccount(String name, String signIn) {}
