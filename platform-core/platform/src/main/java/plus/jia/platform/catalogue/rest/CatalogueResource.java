package plus.jia.platform.catalogue.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plus.jia.platform.catalogue.CataloguePage;
import plus.jia.platform.catalogue.CatalogueParameters;

/** The catalogue, for anybody. */
@Path("catalogue")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "catalogue")
public class CatalogueResource {
    @Inject
    private Answers answers;

    @GET
    @Operation(
            operationId = "findInCatalogue",
            summary = "A page of the catalogue of one building or of the whole street, with facets",
            description = "Facets other than day may be given several times or with commas: any of the values matches."
                    + " Answers carry a strong ETag.")
    @Parameter(
            name = "building",
            in = ParameterIn.QUERY,
            description = "Code of a building; without it the whole street")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words to look for, Chinese or English; no syntax")
    @Parameter(name = "category", in = ParameterIn.QUERY, description = "Such as health or legal")
    @Parameter(name = "mode", in = ParameterIn.QUERY, description = "drop-in, session, appointment, order or enrolment")
    @Parameter(name = "partner", in = ParameterIn.QUERY, description = "Code of a partner")
    @Parameter(name = "audience", in = ParameterIn.QUERY, description = "Such as office-workers or seniors")
    @Parameter(name = "day", in = ParameterIn.QUERY, description = "Day in the street's zone, such as 2026-12-01")
    @Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER, defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Parameter(name = "lang", in = ParameterIn.QUERY, description = "zh or en; otherwise Accept-Language decides")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(schema = @Schema(implementation = CataloguePage.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    @APIResponse(responseCode = "400", description = "A parameter cannot be understood; the problem names the field")
    @APIResponse(responseCode = "404", description = "No such building takes part")
    public Response find(@Context UriInfo address, @Context HttpServletRequest request) {
        return answers.respond(
                request,
                snapshot -> snapshot.find(
                        CatalogueParameters.read(address.getQueryParameters()),
                        Question.of(request).locale()));
    }
}
