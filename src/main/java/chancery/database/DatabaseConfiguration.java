package chancery.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/// Wires the serving roles: the readers' pool as the usual one, the keeper's beside it.
///
/// A [DatabaseOwner] is brought by whoever starts the program; roles and schemas are ready before
/// the first pool opens.
@Configuration
class DatabaseConfiguration {

    private static final int READERS = 24;
    private static final int KEEPERS = 6;

    @Bean
    @Primary
    DataSource readersPool(DatabaseOwner owner) {
        Migrations.prepare(owner);
        return pool(owner, Roles.APP, READERS);
    }

    @Bean
    DataSource keepersPool(DatabaseOwner owner, DataSource readersPool) {
        return pool(owner, Roles.KEEPER, KEEPERS);
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
        return new KeeperSql(keepersPool);
    }

    private static HikariDataSource pool(DatabaseOwner owner, String role, int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(owner.url());
        config.setUsername(role);
        config.setPassword(owner.passwordOf(role));
        config.setPoolName(role);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(2);
        config.addDataSourceProperty("ApplicationName", "chancery");
        return new HikariDataSource(config);
    }
}
