// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/project_bytes.h"
#include "tests/engine/project/project_toys.h"
#include "tests/stored_zip.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace shelf;
using namespace project_toys;

namespace {

Result<Project> opened(const QByteArray& bytes)
{
    return readProjectBytes(StoredBytes::ofText(bytes.toStdString()).source(), "damaged.shelfproject");
}

/// A project made by the description of its format alone, with one part "tags" of two bytes, "{}".
QByteArray withManifest(const QByteArray& manifest)
{
    return storedZip({{"mimetype", QByteArray(kProjectType.data(), qsizetype(kProjectType.size()))},
                      {"parts/tags.json", "{}"},
                      {"manifest.json", manifest}});
}

/// Behind two headers of 30 bytes, two names and the type.
const int kOffset = int(30 + 8 + kProjectType.size() + 30 + 15);
constexpr const char* kCrc = "a3a6bf43"; ///< of "{}", by Python's zlib.crc32

QByteArray manifest(const QByteArray& files,
                    const QByteArray& lines = R"("parts":[{"key":"tags","file":"t"}])",
                    const QByteArray& needs = "1")
{
    return R"({"format":"shelfspace-project","version":1,"needs":)" + needs + R"(,"files":[)" + files + "]," +
           lines + "}";
}

QByteArray file(const QByteArray& name, const QByteArray& offset, const QByteArray& bytes = "2",
                const QByteArray& crc = kCrc)
{
    return R"({"name":")" + name + R"(","offset":)" + offset + R"(,"bytes":)" + bytes + R"(,"crc32":")" +
           crc + "\"}";
}

} // namespace

class ProjectDamageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string at(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }

private slots:
    void aProjectMadeByTheDescriptionIsRead()
    {
        const auto project = opened(withManifest(manifest(file("t", QByteArray::number(kOffset)))));
        QVERIFY2(project.ok(), project.ok() ? "" : project.error().text().c_str());
        QCOMPARE(*project->part("tags"), std::string("{}"));
    }

    void whatCannotBeIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("word");
        const QByteArray offset = QByteArray::number(kOffset);
        const auto row = [](const char* name, const QByteArray& said, const char* word) {
            QTest::newRow(name) << withManifest(said) << QByteArray(word);
        };
        row("no JSON", "{", "makes no sense");
        row("another format", R"({"format":"shelfspace-journal"})", "makes no sense");
        row("deep",
            QByteArray(R"({"format":"shelfspace-project","x":)") + QByteArray(100, '[') +
                QByteArray(100, ']') + '}',
            "makes no sense");
        row("newer", manifest(file("t", offset), "\"parts\":[]", "2"), "newer version");
        row("much newer", manifest(file("t", offset), "\"parts\":[]", "18446744073709551615"),
            "newer version");
        row("behind the end", manifest(file("t", "1000000")), "where the file has ended");
        row("around the end", manifest(file("t", offset, "18446744073709551615")),
            "where the file has ended");
        row("too far to add", manifest(file("t", "18446744073709551615", "18446744073709551615")),
            "where the file has ended");
        row("twice", manifest(file("t", offset) + ',' + file("t", "1")), "twice");
        row("over one another", manifest(file("t", offset) + ',' + file("u", offset)), "over one another");
        row("up and away", manifest(file("../t", offset)), "list of files");
        row("from the root", manifest(file("/t", offset)), "list of files");
        row("no checksum", manifest(file("t", offset, "2", "")), "list of files");
        row("checksum of another size", manifest(file("t", offset, "2", "1a3a6bf43")), "list of files");
        row("a part without a file", manifest(file("u", offset)), "list of parts");
        row("a file of two parts",
            manifest(file("t", offset), R"("parts":[{"key":"tags","file":"t"},{"key":"notes","file":"t"}])"),
            "list of parts");
        row("a part of a bad name", manifest(file("t", offset), R"("parts":[{"key":"../tags","file":"t"}])"),
            "list of parts");
        row("a run of a bad name", manifest(file("t", offset), R"("runs":[{"key":"a/b","file":"t"}])"),
            "list of runs");
        row("a run without a file", manifest(file("t", offset), R"("runs":[{"key":"a","file":"u"}])"),
            "list of runs");
        row("data without a file", manifest(file("t", offset), R"("data_files":["u"])"), "list of data");
        QTest::newRow("no manifest") << storedZip({{"mimetype", QByteArray(kProjectType.data(),
                                                                           qsizetype(kProjectType.size()))}})
                                     << QByteArray("no list");
        QTest::newRow("a zip") << storedZip({{"ratings.csv", "user,book"}}) << QByteArray("not a project");
        QTest::newRow("nothing") << QByteArray() << QByteArray("not a project");
    }

    void whatCannotBeIsRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, word);
        const auto project = opened(bytes);
        QVERIFY(!project.ok());
        QVERIFY2(project.error().text().find(word.constData()) != std::string::npos,
                 project.error().text().c_str());
        QVERIFY(project.error().text().starts_with("damaged.shelfproject: "));
    }

    void aFileCutShortIsRefusedUnlessAllIsThere()
    {
        const std::string path = at("cut.shelfproject");
        QVERIFY(saveProject(path, project()).ok());
        const QByteArray whole = contentOf(path);
        QVERIFY(opened(whole).ok());
        for (qsizetype size = 0; size < whole.size(); size += size < whole.size() - 600 ? 211 : 1) {
            const auto project = opened(whole.left(size));
            if (project.ok()) { // nothing but the archive's own list at its end is missing
                QVERIFY(size > whole.indexOf("manifest.json") + 1000);
                for (const auto& run : project->runs)
                    QVERIFY(run.bytes.text(1 << 20, "run").ok());
                for (const auto& [key, part] : project->parts)
                    QVERIFY(project->part(key).ok());
            } else {
                QVERIFY(!project.error().message.empty());
            }
        }
    }

    void aChangedByteIsSeenOrChangesNothing()
    {
        const std::string path = at("changed.shelfproject");
        Project made = project();
        made.runs.resize(1);
        QVERIFY(saveProject(path, made).ok());
        const QByteArray whole = contentOf(path);
        const auto good = opened(whole);
        const std::string run = *good->runs[0].bytes.text(1 << 20, "run");
        int refused = 0, seen = 0;
        for (qsizetype at = 0; at < whole.size(); at += 7) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x41);
            const auto project = opened(bytes);
            if (!project) {
                ++refused;
                continue;
            }
            for (const auto& [key, part] : good->parts) {
                const auto text = project->part(key);
                QVERIFY(!text || *text == *good->part(key));
                seen += text ? 0 : 1;
            }
            const auto read = project->runs.at(0).bytes.text(1 << 20, "run");
            QVERIFY(!read || *read == run);
            const auto loaded = loadProjectRun(project->runs[0], "x");
            QVERIFY(loaded.ok() == read.ok() || loaded.ok()); // padding is not looked at by everybody
            seen += read ? 0 : 1;
        }
        QVERIFY2(refused > 50 && seen > 300, qPrintable(QStringLiteral("%1 %2").arg(refused).arg(seen)));
    }

    void aDamagedRunHarmsNoOtherAndStaysKnownToBe()
    {
        const std::string path = at("half.shelfproject");
        QVERIFY(saveProject(path, project()).ok());
        QByteArray bytes = contentOf(path);
        const QByteArray magic("\x89SHLF\r\n\x1A", 8);
        bytes[bytes.indexOf(magic) + 3000] = static_cast<char>(~bytes[bytes.indexOf(magic) + 3000]);
        project_toys::write(path, bytes);
        for (int i = 0; i < 2; ++i) {
            const auto opened = readProject(path);
            QVERIFY(opened.ok());
            const auto first = loadProjectRun(opened->runs[0], path);
            QVERIFY(!first.ok());
            QVERIFY(first.error().text().find("damaged") != std::string::npos);
            QVERIFY(!opened->runs[0].bytes.text(1 << 20, "run").ok());
            QVERIFY(loadProjectRun(opened->runs[1], path).ok());
            // Whoever cannot mend it loses nothing more by saving.
            const auto again = saveProject(path, *opened);
            QVERIFY2(again.ok(), again.ok() ? "" : again.error().text().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ProjectDamageTest)
#include "tst_project_damage.moc"
