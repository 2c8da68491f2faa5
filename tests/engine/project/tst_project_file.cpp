// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/run/run_file.h"
#include "tests/engine/project/project_toys.h"
#include "tests/engine/run_checks.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;
using namespace project_toys;

class ProjectFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string at(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }

private slots:
    void everyPartComesBackAsItWas()
    {
        const std::string path = at("whole.shelfproject");
        const Project made = project();
        const auto saved = saveProject(path, made);
        QVERIFY2(saved.ok(), saved.ok() ? "" : saved.error().text().c_str());
        QVERIFY(looksLikeProject(path));

        const auto back = readProject(path);
        QVERIFY2(back.ok(), back.ok() ? "" : back.error().text().c_str());
        QVERIFY(back->notes.empty());
        QCOMPARE(back->id, saved->id);
        QCOMPARE(back->id.size(), std::size_t(32));
        QCOMPARE(back->state, saved->state);
        QVERIFY(back->saved > 1700000000);
        QVERIFY(back->program.starts_with("Shelfspace "));

        QCOMPARE(back->data.name, std::string("Small"));
        QCOMPARE(back->data.format, std::string("table"));
        QCOMPARE(back->data.ratings, std::uint64_t(7));
        QCOMPARE(back->data.readers, std::uint64_t(3));
        QCOMPARE(back->data.books, std::uint64_t(4));
        QCOMPARE(back->data.source.ratings, std::string("/nowhere/ratings.csv"));
        QCOMPARE(back->data.source.reading.userColumn, std::string("reader"));
        QVERIFY(back->data.source.reading.cleaning == made.data.source.reading.cleaning);
        QCOMPARE(back->data.files.size(), std::size_t(1));
        QCOMPARE(back->data.files[0].bytes, std::uint64_t(12));
        QCOMPARE(back->data.files[0].modified, std::int64_t(34));
        QCOMPARE(back->data.files[0].sample, std::uint64_t(0xFEDCBA9876543210u));

        QCOMPARE(back->parts.size(), made.parts.size());
        for (const auto& [key, bytes] : made.parts)
            QCOMPARE(*back->part(key), *bytes.text(1000, key));

        QCOMPARE(back->runs.size(), std::size_t(2));
        QCOMPARE(back->runs[0].key, std::string("run-1"));
        QCOMPARE(back->runs[1].key, std::string("run-2"));
        for (std::size_t i = 0; i < 2; ++i) {
            const ProjectRun& run = back->runs[i];
            QCOMPARE(run.name, made.runs[i].name);
            QCOMPARE(run.about.preset, std::string("bias"));
            QCOMPARE(run.about.seed, std::uint64_t(11 + i));
            QCOMPARE(run.about.epochs, 2);
            QCOMPARE(run.about.data.ratings, std::uint64_t(7));
            // What saveRun() writes is what lies in the project.
            const std::string alone = at("alone.shelf");
            QVERIFY(saveRun(*made.runs[i].run, alone).ok());
            QCOMPARE(QByteArray::fromStdString(*run.bytes.text(1 << 20, "run")), contentOf(alone));
            auto loaded = loadProjectRun(run, path);
            QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().text().c_str());
            QCOMPARE(loaded->views.size(), std::size_t(2));
            loaded->name = "Small run";
            loaded->settings.seed = 987654321;
            run_checks::expectSmallRun(*loaded);
        }
    }

    void aProjectOfNothingIsOne()
    {
        const std::string path = at("empty.shelfproject");
        QVERIFY(saveProject(path, {}).ok());
        const auto back = readProject(path);
        QVERIFY(back.ok());
        QVERIFY(back->runs.empty() && back->parts.empty() && !back->data.isThere());
    }

    void theMadeUpLibraryIsKeptByItsNumbers()
    {
        const std::string path = at("sample.shelfproject");
        Project made;
        made.data.source.sample =
            SampleParameters{.books = 12, .users = 34, .ratings = 56, .seed = 1ull << 63};
        QVERIFY(saveProject(path, made).ok());
        const auto sample = readProject(path)->data.source.sample;
        QVERIFY(sample.has_value());
        QCOMPARE(sample->books, 12);
        QCOMPARE(sample->users, 34);
        QCOMPARE(sample->ratings, 56);
        QCOMPARE(sample->seed, std::uint64_t(1) << 63);
    }

    void otherToolsLookIntoIt()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("no python3 here");
        const std::string path = at("looked.shelfproject");
        Project made = project();
        made.runs.resize(1);
        QVERIFY(saveProject(path, made).ok());
        QProcess look;
        look.start(python, {QStringLiteral("-c"),
                            QStringLiteral("import json, sys, zipfile\n"
                                           "z = zipfile.ZipFile(sys.argv[1])\n"
                                           "assert z.testzip() is None\n"
                                           "m = json.loads(z.read('manifest.json'))\n"
                                           "b = open(sys.argv[1], 'rb').read()\n"
                                           "for f in m['files']:\n"
                                           "    s = b[f['offset']:f['offset'] + f['bytes']]\n"
                                           "    assert s == z.read(f['name']), f\n"
                                           "    assert int(f['crc32'], 16) == z.getinfo(f['name']).CRC, f\n"
                                           "print(' '.join(z.namelist()))"),
                            QString::fromStdString(path)});
        QVERIFY(look.waitForFinished());
        QVERIFY2(look.exitCode() == 0, look.readAllStandardError().constData());
        QCOMPARE(look.readAllStandardOutput().trimmed(),
                 QByteArray("mimetype data.json runs/run-1.shelf parts/notes.json parts/searches/1.json "
                            "parts/tags.json manifest.json"));
    }

    void unchangedRunsAreCopiedAndARenameIsNoChange()
    {
        const std::string path = at("copied.shelfproject");
        Project now = *saveProject(path, project());
        const std::string first = *now.runs[0].bytes.text(1 << 20, "run");
        const std::string state = now.state;
        // A run that cannot be written any more: what is saved can only be the bytes.
        Run broken = *now.runs[0].run;
        broken.model = nullptr;
        now.runs[0].run = std::make_shared<const Run>(broken);
        now.runs[0].name = "Renamed";
        now.runs.erase(now.runs.begin() + 1);
        now.runs.push_back({.name = "Third", .run = runNamed("Third")});
        const auto again = saveProject(path, now);
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().text().c_str());
        QCOMPARE(again->id, now.id);
        QVERIFY(again->state != state);
        QCOMPARE(again->runs.size(), std::size_t(2));
        QCOMPARE(again->runs[1].key, std::string("run-2")); // free again
        QCOMPARE(*again->runs[0].bytes.text(1 << 20, "run"), first);
        const auto loaded = loadProjectRun(again->runs[0], path);
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->name, std::string("Renamed"));
        QVERIFY(again->findRun("Third") == &again->runs[1]);
        QVERIFY(again->findRun("run-1") == &again->runs[0]);
        QVERIFY(!again->findRun("First"));
        // The values of the first save still read the file that they were of.
        QCOMPARE(*now.runs[0].bytes.text(1 << 20, "run"), first);
    }

    void whatANewerVersionHasPutThereIsKeptAndSaid()
    {
        const std::string path = at("newer.shelfproject");
        Project made = project();
        made.parts["dreams/7"] = StoredBytes::ofText("zzz");
        made.others["pictures/cover.png"] = StoredBytes::ofText("PNG");
        made.othersText = R"({"mood": {"level": [1, 2]}})";
        QVERIFY(saveProject(path, made).ok());
        for (int i = 0; i < 2; ++i) {
            const auto back = readProject(path);
            QVERIFY(back.ok());
            QCOMPARE(back->notes.size(), std::size_t(2));
            QVERIFY(back->notes[0].find("dreams/7") != std::string::npos);
            QCOMPARE(*back->part("dreams/7"), std::string("zzz"));
            QCOMPARE(*back->others.at("pictures/cover.png").text(10, "x"), std::string("PNG"));
            QVERIFY(QString::fromStdString(back->othersText)
                        .simplified()
                        .contains(QStringLiteral("\"mood\": { \"level\": [ 1, 2 ] }")));
            QVERIFY(saveProject(path, *back).ok());
        }
    }

    void partsThatMakeNoSenseAreNotSaved()
    {
        for (const auto& [key, text] : std::map<std::string, std::string>{
                 {"tags", "{"}, {"tags", ""}, {"notes", "\"\xFF\""}, {"notes", std::string(100, '[')}}) {
            Project made;
            made.parts[key] = StoredBytes::ofText(text);
            QVERIFY(!saveProject(at("senseless.shelfproject"), made).ok());
        }
        Project twice;
        twice.runs.push_back({.key = "run-1", .run = runNamed("a")});
        twice.runs.push_back({.key = "run-1", .run = runNamed("b")});
        QVERIFY(!saveProject(at("senseless.shelfproject"), twice).ok());
        QVERIFY(!QFile::exists(QString::fromStdString(at("senseless.shelfproject"))));
    }

    void anotherFileIsNeverReplaced()
    {
        const std::string path = at("letter.txt");
        project_toys::write(path, "Dear reader");
        QVERIFY(!saveProject(path, project()).ok());
        QCOMPARE(contentOf(path), QByteArray("Dear reader"));
        QVERIFY(!readProject(path).ok());
        QVERIFY(!looksLikeProject(path));
        const auto folder = readProject(m_folder.path().toStdString());
        QVERIFY(!folder.ok());
        QVERIFY(folder.error().text().find("a folder, not a project") != std::string::npos);
    }

    void aProjectThatSomebodyElseSavedIsNotReplacedUnasked()
    {
        const std::string path = at("shared.shelfproject");
        const Project mine = *saveProject(path, project());
        Project theirs = *readProject(path);
        theirs.runs.clear();
        QVERIFY(isProjectAsRead(path, mine));
        QVERIFY(saveProject(path, theirs).ok());
        QVERIFY(!isProjectAsRead(path, mine));
        QVERIFY(!saveProject(path, mine).ok());
        QVERIFY(readProject(path)->runs.empty());
        QVERIFY(saveProject(at("mine.shelfproject"), mine).ok()); // under another name
        QVERIFY(saveProject(path, mine, {.overChanged = true}).ok());
        QCOMPARE(readProject(path)->runs.size(), std::size_t(2));
    }

    void aCancelledSaveLeavesTheFileAsItWas()
    {
        const std::string path = at("cancelled.shelfproject");
        QVERIFY(saveProject(path, project()).ok());
        const QByteArray before = contentOf(path);
        const QStringList names = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        Project more = *readProject(path);
        more.runs.push_back({.run = runNamed("more")});
        for (int calls = 0;; ++calls) {
            int left = calls;
            const auto saved = saveProject(path, more, {}, [&](std::uint64_t done, std::uint64_t total) {
                return done <= total && left-- > 0;
            });
            if (saved.ok()) {
                QVERIFY(calls > 5);
                break;
            }
            QCOMPARE(saved.error().kind, ErrorKind::cancelled);
            QCOMPARE(contentOf(path), before);
        }
        QCOMPARE(readProject(path)->runs.size(), std::size_t(3));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), names);
    }
};

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "tst_project_file.moc"
