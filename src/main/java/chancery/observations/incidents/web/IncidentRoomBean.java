package chancery.observations.incidents.web;

import chancery.observations.web.ObservationRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Shows the way to incidents on the first page of the module.
@Configuration
class IncidentRoomBean {

    @Bean
    ObservationRoom incidentRoom() {
        return new ObservationRoom(
                40,
                "/observations/incidents",
                "observations.incidents",
                "observations.incidents-say");
    }
}
