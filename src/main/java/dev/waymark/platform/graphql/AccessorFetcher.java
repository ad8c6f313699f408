package dev.waymark.platform.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Type;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a field of a view with its accessor. */
final class AccessorFetcher implements LightDataFetcher<Object> {

    private final MethodHandle accessor;

    private AccessorFetcher(MethodHandle accessor) {
        this.accessor = accessor;
    }

    static AccessorFetcher of(Type type, Field field) {
        try {
            var owner = Class.forName(
                    type.getClassName(), true, Thread.currentThread().getContextClassLoader());
            var lookup = MethodHandles.publicLookup();
            var handle = field.getMethodName() == null
                    ? lookup.unreflectGetter(owner.getField(field.getPropertyName()))
                    : lookup.unreflect(owner.getMethod(field.getMethodName()));
            return new AccessorFetcher(handle.asType(MethodType.methodType(Object.class, Object.class)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The GraphQL field %s.%s cannot be read".formatted(type.getName(), field.getName()), e);
        }
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        var value = read(source);
        return value instanceof List<?> many
                ? LeanSchema.budget(environment.get()).spend(many)
                : value;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return read(environment.getSource());
    }

    private @Nullable Object read(@Nullable Object source) throws Exception {
        try {
            return source == null ? null : accessor.invokeExact(source);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
