package plus.jia.verification.space;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import plus.jia.verification.platform.Http;

class BuildingsIT {
    private final Http nobody = Http.asNobody();

    @Test
    void listsTheBuildingsInTheReadersLanguage() {
        assertThat(nobody.get("/api/v1/buildings").array().getValuesAs(JsonObject.class))
                .hasSizeGreaterThanOrEqualTo(18)
                .extracting(building -> building.getString("name"))
                .contains("企业天地", "金钟广场");
        assertThat(nobody.get("/api/v1/buildings?lang=en").array().getValuesAs(JsonObject.class))
                .extracting(building -> building.getString("name"))
                .contains("Corporate Avenue", "Jinzhong Plaza");
    }

    @Test
    void showsTheStationsOpeningHoursAndRoomsOfABuilding() {
        JsonObject building = nobody.get("/api/v1/buildings/corporate-avenue").object();

        JsonObject station = building.getJsonArray("stations").getJsonObject(0);
        assertThat(building.getInt("enterprises")).isEqualTo(121);
        assertThat(station.getString("room")).isEqualTo("1923");
        assertThat(station.getJsonArray("openingHours")).isNotEmpty();
        assertThat(building.getJsonArray("rooms")).isNotEmpty();
    }

    @Test
    void tellsTheStaffToTheOfficeAlone() {
        assertThat(nobody.get("/api/v1/buildings/corporate-avenue").object()).doesNotContainKey("staff");
        assertThat(Http.as("resident").get("/api/v1/buildings/corporate-avenue").object())
                .doesNotContainKey("staff");

        assertThat(Http.as("office").get("/api/v1/buildings/corporate-avenue").object())
                .containsKey("staff");
    }

    @Test
    void saysThatABuildingDoesNotExist() {
        Http.Answer answer = nobody.get("/api/v1/buildings/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.object().getString("type")).endsWith("building-not-found");
    }

    @Test
    void listsThePartnersForTheOfficeAlone() {
        assertThat(nobody.get("/api/v1/partners").status()).isEqualTo(401);
        assertThat(Http.as("resident").get("/api/v1/partners").status()).isEqualTo(403);

        assertThat(Http.as("office").get("/api/v1/partners").array().getValuesAs(JsonObject.class))
                .extracting(partner -> partner.getString("code"))
                .contains("shuguang-hospital", "lawyers-association");
    }
}
