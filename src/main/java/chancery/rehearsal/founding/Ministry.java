package chancery.rehearsal.founding;

import chancery.rehearsal.founding.Post.Person;
import java.util.List;
import java.util.UUID;

/// The made-up ministry: headquarters with its desks, and every mission.
///
/// @param shared the label of what headquarters alone reads
public record Ministry(
        UUID headquarters, int shared, Person director, List<Person> desks, List<Post> posts) {

    public Ministry {
        desks = List.copyOf(desks);
        posts = List.copyOf(posts);
    }
}
