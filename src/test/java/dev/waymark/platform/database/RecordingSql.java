package dev.waymark.platform.database;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Remembers statements with their arguments, so that they can be explained. */
@Alternative
@Singleton
public class RecordingSql extends Sql {

    /**
     * @param arguments as the statement takes them
     */
    public record Statement(String sql, List<?> arguments) {}

    private final Queue<Statement> statements = new ConcurrentLinkedQueue<>();

    RecordingSql(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    void run(String sql, List<?> arguments, Execution execution) {
        statements.add(new Statement(sql, arguments));
        super.run(sql, arguments, execution);
    }

    /** The statements since it was asked last. */
    public List<Statement> taken() {
        var taken = new ArrayList<Statement>();
        for (var next = statements.poll(); next != null; next = statements.poll()) {
            taken.add(next);
        }
        return taken;
    }

    /** Runs a statement in another form, as its explanation; ids that it makes are made anew. */
    public List<String> lines(Statement statement, UnaryOperator<String> form, String column) {
        var arguments = statement.arguments.stream()
                .map(argument -> argument instanceof UUID ? UUID.randomUUID() : argument)
                .toList();
        return super.list(form.apply(statement.sql), row -> row.text(column), arguments);
    }
}
