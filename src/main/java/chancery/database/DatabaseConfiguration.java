package chancery.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Wires the serving roles: the readers' pool as the usual one, the keeper's beside it.
///
/// A [Connection] is brought by whoever starts the program; roles and schemas are ready before the first pool opens.
@Configuration
class DatabaseConfiguration {

    private static final int READERS = 24;
    private static final int KEEPERS = 6;

    @Bean
    @Primary
    DataSource readersPool(Connection connection) throws SQLException {
        Roles.prepare(connection);
        Migrations.run(connection);
        return pool(connection, Roles.APP, READERS);
    }

    @Bean
    DataSource keepersPool(Connection connection, DataSource readersPool) {
        return pool(connection, Roles.KEEPER, KEEPERS);
    }

    @Bean
    @Primary
    PlatformTransactionManager readersTransactions(DataSource readersPool) {
        return new JdbcTransactionManager(readersPool);
    }

    @Bean
    ReaderSql readerSql(DataSource readersPool) {
        return new ReaderSql(JdbcClient.create(readersPool));
    }

    @Bean
    KeeperSql keeperSql(@Qualifier("keepersPool") DataSource keepersPool) {
        var transactions = new TransactionTemplate(new JdbcTransactionManager(keepersPool));
        return new KeeperSql(JdbcClient.create(keepersPool), transactions);
    }

    private static HikariDataSource pool(Connection connection, String role, int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(connection.url());
        config.setUsername(role);
        config.setPassword(connection.passwordOf(role));
        config.setPoolName(role);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(2);
        config.addDataSourceProperty("ApplicationName", "chancery");
        return new HikariDataSource(config);
    }
}
