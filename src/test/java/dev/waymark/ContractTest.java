package dev.waymark;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The contract that is committed is the one that is served. A change that is meant is taken over by
 * {@code ./mvnw test -Dtest=ContractTest,ProblemTypesTest -Dcontract.update}, and shows in the change's diff.
 */
@QuarkusTest
class ContractTest {

    @ParameterizedTest
    @CsvSource({"/openapi, openapi.yaml", "/graphql/schema.graphql, schema.graphql"})
    void the_contract_is_the_committed_one(String address, String name) throws IOException {
        var served = get(address).then().statusCode(200).extract().asString();
        var file = Path.of("src", "main", "contract", name);
        if (System.getProperty("contract.update") != null) {
            Files.writeString(file, served);
        }
        assertEquals(Files.readString(file), served, "The contract has changed; see ContractTest");
    }
}
