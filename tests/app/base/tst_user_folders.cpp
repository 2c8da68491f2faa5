// SPDX-License-Identifier: GPL-3.0-or-later
// The program writes nothing into the folder that it is called from because of a relative folder in the
// environment.
#include "app/base/user_folders.h"
#include "tests/app/batch_call.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <utility>
#include <vector>

using namespace shelf;

class TestUserFolders : public QObject {
    Q_OBJECT

private slots:
    void whatIsRelativeIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("left");
        for (const char* one :
             {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
            QTest::addRow("%s relative", one) << QByteArray(one) << QByteArray("here/x") << QByteArray();
            QTest::addRow("%s dot", one) << QByteArray(one) << QByteArray("./x") << QByteArray();
            QTest::addRow("%s home sign", one) << QByteArray(one) << QByteArray("~/x") << QByteArray();
            QTest::addRow("%s absolute", one) << QByteArray(one) << QByteArray("/a:b") << QByteArray("/a:b");
        }
        for (const char* list : {"XDG_CONFIG_DIRS", "XDG_DATA_DIRS"}) {
            QTest::addRow("%s some", list)
                << QByteArray(list) << QByteArray("x:/a::./y:/b") << QByteArray("/a:/b");
            QTest::addRow("%s none", list) << QByteArray(list) << QByteArray("x:y") << QByteArray();
        }
    }

    void whatIsRelativeIsIgnored()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, left);
        const QByteArray before = qgetenv(name.constData());
        const bool wasSet = qEnvironmentVariableIsSet(name.constData());
        qputenv(name.constData(), given);
        ignoreRelativeFolders();
        QCOMPARE(qgetenv(name.constData()), left);
        QCOMPARE(qEnvironmentVariableIsSet(name.constData()), !left.isEmpty());
        if (wasSet)
            qputenv(name.constData(), before);
        else
            qunsetenv(name.constData());
    }

    /// What does without Qt finds the same folders as what does not.
    void foldersAreThoseOfQt_data()
    {
        QTest::addColumn<QByteArray>("home");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("cache");
        QTest::newRow("usual") << QByteArray("/home/ann") << QByteArray() << QByteArray();
        QTest::newRow("slash") << QByteArray("/home/ann/") << QByteArray() << QByteArray();
        QTest::newRow("no home") << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("said") << QByteArray("/home/ann") << QByteArray("/d/a ta") << QByteArray("/c");
        QTest::newRow("one said") << QByteArray("/home/ann") << QByteArray() << QByteArray("/c/");
        QTest::newRow("umlaut") << QByteArray("/home/j\xC3\xB6rg") << QByteArray() << QByteArray();
    }

    void foldersAreThoseOfQt()
    {
        QFETCH(QByteArray, home);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, cache);
        const std::pair<const char*, QByteArray> given[] = {
            {"HOME", home}, {"XDG_DATA_HOME", data}, {"XDG_CACHE_HOME", cache}};
        std::vector<std::pair<const char*, std::optional<QByteArray>>> before;
        for (const auto& [name, value] : given) {
            before.emplace_back(name, qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name))
                                                                      : std::nullopt);
            if (value.isEmpty())
                qunsetenv(name);
            else
                qputenv(name, value);
        }
        QCoreApplication::setOrganizationName(QStringLiteral("Shelfspace"));
        QCoreApplication::setApplicationName(QStringLiteral("shelfspace"));
        const auto ofQt = [](QStandardPaths::StandardLocation place) {
            return QDir::cleanPath(QStandardPaths::writableLocation(place));
        };
        const auto own = [](const std::string& folder) {
            return QDir::cleanPath(QFile::decodeName(QByteArray::fromStdString(folder)));
        };
        const QStringList theirs{ofQt(QStandardPaths::AppDataLocation), ofQt(QStandardPaths::CacheLocation)};
        const QStringList ours{own(userDataFolder()), own(userCacheFolder())};
        for (const auto& [name, value] : before)
            if (value)
                qputenv(name, *value);
            else
                qunsetenv(name);
        QCOMPARE(ours, theirs);
    }

    void nothingIsWrittenWhereTheProgramIsCalled()
    {
        const QTemporaryDir home;
        const QTemporaryDir here;
        const QString path = home.filePath(QStringLiteral("ratings.csv"));
        QByteArray text = "user_id,book_id,rating\n";
        for (int line = 0; text.size() < 1'200'000; ++line) // long enough to be kept for the next time
            text += QByteArray::number(line / 20) + ',' + QByteArray::number(line % 211) + ',' +
                    QByteArray::number(1 + line % 5) + '\n';
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QTest::qWait(200); // what may still be written is not kept
        QProcessEnvironment environment = withoutDisplay();
        environment.insert(QStringLiteral("HOME"), home.path());
        for (const char* name : {"XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
            environment.insert(QLatin1String(name), QStringLiteral("relative"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(here.path());
        process.start(QStringLiteral(SHELFSPACE_PROGRAM), {QStringLiteral("info"), path});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(QDir(here.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        QVERIFY(QFileInfo::exists(home.filePath(QStringLiteral(".cache/Shelfspace/shelfspace/opened"))));
    }
};

QTEST_GUILESS_MAIN(TestUserFolders)
#include "tst_user_folders.moc"
