package chancery.stakeholders;

import java.util.List;

/// The answer to "add this": done, or first look at what is there already.
public sealed interface Adding<T> {

    record Added<T>(T what) implements Adding<T> {}

    /// Nothing was stored; say that it is another one, or use one of these.
    record Alike<T>(List<LookAlike> there) implements Adding<T> {

        public Alike {
            there = List.copyOf(there);
        }
    }
}
