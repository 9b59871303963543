package chancery.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.files.SampleFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilesOfReportsTest {

    private final Scene scene = new Scene();

    @Test
    void a_draft_and_its_files_are_the_missions_own_until_both_go_out() {
        scene.engaged("1d+");
        var report = "/api/v1/reports/" + scene.composed().get("id").asString();
        var file =
                Scene.made(
                        scene.berlin.upload(
                                report + "/files",
                                Map.of("part", "RECEIVED_FROM_HOST"),
                                "reply.pdf",
                                SampleFiles.pdf(report)));
        var address = "/api/v1/files/" + file.get("id").asString();
        assertThat(scene.desk.get(address).status()).isEqualTo(404);
        assertThat(scene.desk.get(report + "/files").status()).isEqualTo(404);

        assertThat(scene.head.post(report + "/release", "{}").status()).isEqualTo(200);

        assertThat(scene.desk.get(address).status()).isEqualTo(200);
        assertThat(scene.desk.get(report + "/files").json().get("items").size()).isEqualTo(1);
        assertThat(scene.ottawa.get(address).status()).isEqualTo(404);
    }

    @Test
    void once_it_is_out_only_a_releaser_of_the_mission_adds_one() {
        scene.engaged("1d+");
        var report = "/api/v1/reports/" + scene.released().get("key").asString() + "/files";
        var content = SampleFiles.pdf(report);

        assertThat(scene.berlin.upload(report, Map.of(), "late.pdf", content).status())
                .isEqualTo(403);
        var added = Scene.made(scene.head.upload(report, Map.of(), "late.pdf", content));

        assertThat(added.get("addedLater").asBoolean()).isTrue();
        assertThat(scene.desk.get("/api/v1/files/" + added.get("id").asString()).status())
                .isEqualTo(200);
    }
}
