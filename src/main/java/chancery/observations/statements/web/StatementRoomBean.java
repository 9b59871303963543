package chancery.observations.statements.web;

import chancery.observations.web.ObservationRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Shows the way to statements on the first page of the module.
@Configuration
class StatementRoomBean {

    @Bean
    ObservationRoom statementRoom() {
        return new ObservationRoom(
                50,
                "/observations/statements",
                "observations.statements",
                "observations.statements-say");
    }
}
