// SPDX-License-Identifier: GPL-3.0-or-later
// The program writes nothing into the folder that it is called from because of a relative folder in the
// environment.
#include "app/base/user_folders.h"
#include "tests/app/batch_call.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
