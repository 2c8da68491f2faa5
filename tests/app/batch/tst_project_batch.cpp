// SPDX-License-Identifier: GPL-3.0-or-later
// Projects at the command line: what is in one, and its runs in the place of run files.
#include "engine/files/run/run_file.h"
#include "engine/project/project.h"
#include "tests/app/batch_call.h"
#include "tests/small_run.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

class ProjectBatchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("a#b.shelfproject"));
        Run run = smallRunWithMaps();
        Project made;
        made.data.name = "Small";
        made.data.ratings = 7;
        made.data.source.ratings = "/nowhere/ratings.csv";
        made.data.files.push_back({.path = "/nowhere/ratings.csv", .bytes = 12});
        made.parts["tags"] = StoredBytes::ofText("[]");
        made.parts["dreams"] = StoredBytes::ofText("zzz");
        for (const char* name : {"Small #1", "Small #2"}) {
            run.name = name;
            made.runs.push_back({.name = name, .run = std::make_shared<const Run>(run)});
        }
        QVERIFY(saveProject(m_file.toStdString(), made).ok());
        made.runs.resize(1);
        QVERIFY(saveProject(m_folder.filePath(QStringLiteral("one.shelfproject")).toStdString(), made).ok());
        QVERIFY(
            saveRun(*made.runs[0].run, m_folder.filePath(QStringLiteral("alone.shelf")).toStdString()).ok());
    }

    void infoSaysWhatIsInIt()
    {
        const BatchCall call = callProgram({QStringLiteral("info"), m_file, QStringLiteral("--json")});
        QVERIFY2(call.exit == 0, call.err.constData());
        const QJsonObject said = call.json();
        QCOMPARE(said.value(QStringLiteral("format")).toString(), QStringLiteral("shelfspace-project"));
        const QJsonArray runs = said.value(QStringLiteral("runs")).toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[1].toObject().value(QStringLiteral("key")).toString(), QStringLiteral("run-2"));
        QCOMPARE(runs[1].toObject().value(QStringLiteral("name")).toString(), QStringLiteral("Small #2"));
        QCOMPARE(runs[1].toObject().value(QStringLiteral("preset")).toString(), QStringLiteral("bias"));
        QCOMPARE(said.value(QStringLiteral("parts")).toArray().size(), 2);
        const QJsonObject data = said.value(QStringLiteral("data")).toObject();
        QCOMPARE(data.value(QStringLiteral("ratings")).toInt(), 7);
        QCOMPARE(
            data.value(QStringLiteral("changes")).toArray()[0].toObject().value(QStringLiteral("change")),
            QJsonValue(QStringLiteral("missing")));

        const BatchCall text = callProgram({QStringLiteral("info"), m_file});
        QCOMPARE(text.exit, 0);
        for (const char* part : {"Small #2", "run-1", "tags", "dreams", "no longer there", "newer version"})
            QVERIFY2(text.out.contains(part), text.out.constData());
    }

    void aRunOfAProjectStandsForARunFile_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("by key") << m_file + QStringLiteral("#run-1");
        QTest::newRow("by name") << m_file + QStringLiteral("#Small #1");
        QTest::newRow("the only one") << m_folder.filePath(QStringLiteral("one.shelfproject"));
    }

    void aRunOfAProjectStandsForARunFile()
    {
        QFETCH(QString, word);
        const QString alone = m_folder.filePath(QStringLiteral("alone.shelf"));
        for (const QStringList& words :
             {QStringList{QStringLiteral("recommend"), QStringLiteral("*"), QStringLiteral("--user"),
                          QStringLiteral("u1"), QStringLiteral("--json")},
              QStringList{QStringLiteral("evaluate"), QStringLiteral("*"), QStringLiteral("--json")}}) {
            QStringList inProject = words, inFile = words;
            inProject[1] = word;
            inFile[1] = alone;
            const BatchCall call = callProgram(inProject);
            QVERIFY2(call.exit == 0, call.err.constData());
            QCOMPARE(call.out, callProgram(inFile).out);
        }
    }

    void whatIsNotThereIsSaidWithWhatIs()
    {
        for (const QString& word : {m_file, m_file + QStringLiteral("#Small #3")}) {
            const BatchCall call = callProgram({QStringLiteral("evaluate"), word});
            QCOMPARE(call.exit, 2);
            QVERIFY2(call.err.contains("run-2 (Small #2)"), call.err.constData());
        }
        const BatchCall train = callProgram({QStringLiteral("train"), m_file, QStringLiteral("--out"),
                                             m_folder.filePath(QStringLiteral("new.shelf"))});
        QCOMPARE(train.exit, 2);
        QVERIFY2(train.err.contains("is a project, not data"), train.err.constData());
        const BatchCall none = callProgram({QStringLiteral("evaluate"), m_file + QStringLiteral("#Small #3")});
        QVERIFY2(none.err.contains("has no run 'Small #3'\n") || none.err.contains("has no run 'Small #3'."),
                 none.err.constData());
    }

    void infoOfARunSaysWhatItIs()
    {
        const QString alone = m_folder.filePath(QStringLiteral("alone.shelf"));
        const BatchCall call = callProgram({QStringLiteral("info"), alone, QStringLiteral("--json")});
        QVERIFY2(call.exit == 0, call.err.constData());
        const QJsonObject said = call.json(); // as small_run.h fills it
        const auto text = [](const QJsonObject& in, const char* key) { return in.value(QLatin1String(key)).toString(); };
        const auto count = [](const QJsonObject& in, const char* key) { return in.value(QLatin1String(key)).toInt(-1); };
        QCOMPARE(text(said, "format"), QStringLiteral("shelfspace-run"));
        QCOMPARE(text(said, "name"), QStringLiteral("Small #1"));
        QCOMPARE(text(said, "preset"), QStringLiteral("bias"));
        QCOMPARE(text(said, "model"), QStringLiteral("bias"));
        QCOMPARE(count(said, "seed"), 987654321);
        QCOMPARE(count(said, "epochs"), 2);
        QCOMPARE(count(said, "best_epoch"), 1);
        QCOMPARE(said.value(QStringLiteral("mse")).toDouble(), 1.5);
        QCOMPARE(said.value(QStringLiteral("seconds")).toDouble(), 12.5);
        QCOMPARE(said.value(QStringLiteral("bytes")).toInteger(), QFileInfo(alone).size());
        QCOMPARE(count(said, "parameters"), 1 + 5 + 4);
        const QJsonObject data = said.value(QStringLiteral("data")).toObject();
        QCOMPARE(text(data, "name"), QStringLiteral("Small"));
        QCOMPARE(count(data, "ratings"), 7);
        QCOMPARE(count(data, "users"), 3);
        QCOMPARE(count(data, "books"), 4);
        const QJsonObject split = said.value(QStringLiteral("split")).toObject();
        QCOMPARE(text(split, "rule"), QStringLiteral("file:held out.csv"));
        QCOMPARE(count(split, "train"), 5);
        QCOMPARE(count(split, "held_out"), 2);
        const QJsonObject settings = said.value(QStringLiteral("settings")).toObject();
        QCOMPARE(text(settings, "seed"), QStringLiteral("987654321"));
        QVERIFY(said.value(QStringLiteral("changed")).toArray().contains(QStringLiteral("seed")));
        QCOMPARE(count(said, "warning_count"), 5);

        const BatchCall words = callProgram({QStringLiteral("info"), alone});
        QCOMPARE(words.exit, 0);
        for (const char* part : {"Small #1", "preset bias", "7 ratings", "3 readers", "ratings.csv", "held out.csv",
                                 "987654321", "a short line", "RMSE"})
            QVERIFY2(words.out.contains(part), words.out.constData());
        const BatchCall inProject =
            callProgram({QStringLiteral("info"), m_file + QStringLiteral("#run-2"), QStringLiteral("--json")});
        QVERIFY2(inProject.exit == 0, inProject.err.constData());
        QCOMPARE(text(inProject.json(), "name"), QStringLiteral("Small #2"));
        const BatchCall misread =
            callProgram({QStringLiteral("info"), alone, QStringLiteral("--user-column"), QStringLiteral("reader")});
        QCOMPARE(misread.exit, 2);
        QVERIFY2(misread.err.contains("--user-column"), misread.err.constData());
    }

    void aRunIsNoDataAlsoInAProject()
    {
        for (const QString& word : {m_folder.filePath(QStringLiteral("alone.shelf")),
                                    m_file + QStringLiteral("#run-2")}) {
            const BatchCall call = callProgram({QStringLiteral("train"), word, QStringLiteral("--out"),
                                                m_folder.filePath(QStringLiteral("new.shelf"))});
            QCOMPARE(call.exit, 2);
            QVERIFY2(call.err.contains("is a run, not data"), call.err.constData());
        }
    }

    void nothingIsWrittenAsARunOfAProject()
    {
        const QString out = m_file + QStringLiteral("#run-9");
        const BatchCall call = callProgram({QStringLiteral("train"), QStringLiteral("--sample"),
                                            QStringLiteral("--preset"), QStringLiteral("mean"),
                                            QStringLiteral("--out"), out});
        QCOMPARE(call.exit, 2);
        QVERIFY2(call.err.contains("names a run in a project"), call.err.constData());
        QVERIFY(!QFile::exists(out));
    }

    void runsOfOneNameAreToldApart()
    {
        Project made;
        Run run = smallRunWithMaps();
        run.name = "Twin";
        for (int i = 0; i < 2; ++i)
            made.runs.push_back({.name = "Twin", .run = std::make_shared<const Run>(run)});
        const QString twins = m_folder.filePath(QStringLiteral("twins.shelfproject"));
        QVERIFY(saveProject(twins.toStdString(), made).ok());
        const BatchCall unclear = callProgram({QStringLiteral("evaluate"), twins + QStringLiteral("#Twin")});
        QCOMPARE(unclear.exit, 2);
        QVERIFY2(unclear.err.contains("has 2 runs of the name 'Twin'"), unclear.err.constData());

        const QString first = twins + QStringLiteral("#run-1");
        const QString second = twins + QStringLiteral("#run-2");
        const BatchCall table = callProgram({QStringLiteral("compare"), first, second});
        QVERIFY2(table.exit == 0, table.err.constData());
        for (const QString& word : {first, second})
            QVERIFY2(table.out.contains(QByteArray("Twin (") + word.toUtf8() + ')'), table.out.constData());
        const BatchCall document =
            callProgram({QStringLiteral("compare"), first, second, QStringLiteral("--json")});
        const QJsonObject one = document.json().value(QStringLiteral("runs")).toArray()[0].toObject();
        QCOMPARE(one.value(QStringLiteral("name")).toString(), QStringLiteral("Twin"));
        QCOMPARE(one.value(QStringLiteral("run")).toString(), first);
    }
};

QTEST_GUILESS_MAIN(ProjectBatchTest)
#include "tst_project_batch.moc"
