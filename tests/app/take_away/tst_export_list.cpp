// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/cover_sheet.h"
#include "app/take_away/export_list.h"
#include "engine/files/exports/export_job.h"
#include "engine/output/exported_files.h"
#include "tests/app/file_content.h"
#include "tests/engine/layered_run.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

ExportCall callOf(const Run& run, const QString& folder)
{
    ExportCall call;
    call.data = run.data.get();
    call.run = &run;
    call.folder = folder.toStdString();
    call.formats = {"png", "svg"};
    call.pictures = coverSheets(*run.data, {});
    call.shownMap = [](const std::string& file) -> Status {
        writeText(QString::fromStdString(file), file.ends_with("png") ? "\x89PNG\r\n map" : "<svg> map");
        return {};
    };
    return call;
}

/// Why it was not written; empty where it was.
QString exported(const Export& one, const ExportCall& call, bool replace = false)
{
    const Export* const list[] = {&one};
    ExportJob job(list, call, replace);
    const auto why = [](const Status& status) { return QString::fromStdString(status.error().text()); };
    if (const Status fits = job.check(); !fits)
        return why(fits);
    if (const Status written = job.write(); !written)
        return why(written);
    for (const ExportJob::Painting& painting : job.paintings())
        if (const Status added = job.add(painting, job.paint(painting)); !added)
            return why(added);
    const auto done = job.publish();
    return done ? QString() : QString::fromStdString(done.error().text());
}

QStringList filesIn(const QString& folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    names.removeAll(QLatin1String(kExportedFiles));
    return names;
}

} // namespace

/// What holds of everything that can be taken away, whatever it is.
class TestExportList : public QObject {
    Q_OBJECT

private slots:
    void theReadmeListsEveryOne();
    void noTwoShareAKeyOrAFile();
    void itWritesTheFilesThatItNames_data() { rows(); }
    void itWritesTheFilesThatItNames();
    void aPersonsOwnFileStaysWithoutForce_data() { rows(); }
    void aPersonsOwnFileStaysWithoutForce();
    void whatALinkLeadsToIsAnExportsToo();
    void thoseThatShareATableStandSideBySide();
    void whatIsMissingIsSaidBeforehand_data() { rows(); }
    void whatIsMissingIsSaidBeforehand();

private:
    static void rows()
    {
        QTest::addColumn<QString>("key");
        for (const Export* one : exports())
            QTest::newRow(std::string(one->key).c_str()) << text(one->key);
    }
    static const Export& chosen()
    {
        QFETCH(QString, key);
        return *findExport(key.toStdString());
    }

    const Run m_run = toy::makeLayeredRun(8, 12, 3);
};

void TestExportList::theReadmeListsEveryOne()
{
    const QString readme =
        QString::fromUtf8(contentOf(QStringLiteral(SHELFSPACE_SOURCE_DIR) + QStringLiteral("/README.md")));
    QStringList listed;
    bool within = false;
    for (const QString& line : readme.split(QLatin1Char('\n'))) {
        within = line.startsWith(QLatin1String("| `export --what`")) ||
                 (within && line.startsWith(QLatin1Char('|')));
        if (within)
            listed << line;
    }
    QStringList expected = {QStringLiteral("| `export --what` | what | files |"),
                            QStringLiteral("|---|---|---|")};
    for (const Export* one : exports()) {
        QStringList files;
        for (const ExportFile& file : one->files)
            files << QStringLiteral("`%1`").arg(text(file.name) +
                                                (one->isPicture ? QStringLiteral(".FORMAT") : QString()));
        for (const Export* part : one->of)
            files << QStringLiteral("those of `%1`").arg(text(part->key));
        const QString key = (one->needs & kNeedsShownMap) != 0 ? QStringLiteral("(in the window)")
                                                               : QStringLiteral("`%1`").arg(text(one->key));
        expected << QStringLiteral("| %1 | %2 | %3 |")
                        .arg(key, text(one->title), files.join(QStringLiteral(", ")));
    }
    QCOMPARE(listed.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

void TestExportList::noTwoShareAKeyOrAFile()
{
    QSet<QString> keys;
    QHash<QString, const FileKind*> files;
    const std::string formats[] = {"png", "svg", "pdf"};
    for (const Export* one : exports()) {
        QVERIFY2(!keys.contains(text(one->key)), one->key.data());
        keys.insert(text(one->key));
        QVERIFY2(!one->title.empty() && !one->meaning.empty(), one->key.data());
        if (!one->of.empty())
            continue;
        QVERIFY2(!one->readBy.empty(), one->key.data());
        QVERIFY2((one->write != nullptr) != (one->paint != nullptr), one->key.data());
        for (const OutputFile& file : filesOf(std::span(&one, 1), formats)) {
            const QString name = QString::fromStdString(file.name);
            // Two may only write one name where it is the same table.
            QVERIFY2(!files.contains(name) || files.value(name) == file.kind, qPrintable(name));
            files.insert(name, file.kind);
            QVERIFY2(file.kind, qPrintable(name)); // else any file would be written over
        }
    }
}

void TestExportList::itWritesTheFilesThatItNames()
{
    const Export& one = chosen();
    QTemporaryDir folder;
    const QString at = folder.filePath(QStringLiteral("new"));
    const ExportCall call = callOf(m_run, at);
    QCOMPARE(exported(one, call), QString());
    QStringList named;
    const Export* const list[] = {&one};
    for (const OutputFile& file : filesOf(list, call.formats))
        named << QString::fromStdString(file.name);
    const QStringList without = {QStringLiteral("ranking.csv"),     // nothing was ranked
                                 QStringLiteral("page-covers.js")}; // no book has one
    for (const QString& name : without)
        named.removeAll(name);
    named.sort();
    QCOMPARE(filesIn(at), named);
    for (const QString& name : named)
        QVERIFY2(QFileInfo(at + QLatin1Char('/') + name).size() > 0, qPrintable(name));
    for (const OutputFile& file : filesOf(list, call.formats))
        QVERIFY2(without.contains(QString::fromStdString(file.name)) ||
                     isOfKind(call.folder + '/' + file.name, *file.kind),
                 file.name.c_str());
}

void TestExportList::aPersonsOwnFileStaysWithoutForce()
{
    const Export& one = chosen();
    QTemporaryDir folder;
    const ExportCall call = callOf(m_run, folder.path());
    QCOMPARE(exported(one, call), QString());
    QCOMPARE(exported(one, call), QString()); // its own it may replace
    for (const QString& name : filesIn(folder.path())) {
        const QString file = folder.filePath(name);
        const QByteArray mine = contentOf(file) + "mine";
        QVERIFY(QFile::remove(file));
        writeText(file, mine);
        const QString why = exported(one, call);
        QVERIFY2(why.contains(QStringLiteral("--force")) && why.contains(name), qPrintable(why));
        QCOMPARE(contentOf(file), mine);
        QCOMPARE(exported(one, call, true), QString());
        QVERIFY(contentOf(file) != mine);
        // And one that stood there before any export did.
        const QByteArray theirs = contentOf(file);
        QVERIFY(QFile::remove(folder.filePath(QLatin1String(kExportedFiles))));
        QVERIFY(exported(one, call).contains(QStringLiteral("--force")));
        QCOMPARE(contentOf(file), theirs);
        QCOMPARE(exported(one, call, true), QString());
    }
}

void TestExportList::whatALinkLeadsToIsAnExportsToo()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(QStringLiteral("target.csv"));
    writeText(target, "");
    QVERIFY(QFile::link(target, folder.filePath(QStringLiteral("history.csv"))));
    const Export& history = *findExport("history");
    const ExportCall call = callOf(m_run, folder.path());
    QVERIFY(
        exported(history, call).contains(QStringLiteral("--force"))); // be it empty, somebody put it there
    QCOMPARE(exported(history, call, true), QString());
    QCOMPARE(exported(history, call), QString());
    const QByteArray written = contentOf(target);
    QVERIFY(!written.isEmpty());
    writeText(target, written + "mine\n");
    QVERIFY(exported(history, call).contains(QStringLiteral("--force")));
    QVERIFY(contentOf(target).endsWith("mine\n"));
}

void TestExportList::thoseThatShareATableStandSideBySide()
{
    QTemporaryDir folder;
    const ExportCall call = callOf(m_run, folder.path());
    const Export* const both[] = {findExport("npy"), findExport("onnx")};
    ExportJob job(both, call, false);
    QVERIFY(job.check().ok());
    QVERIFY(job.write().ok());
    const auto done = job.publish();
    QVERIFY(done.ok());
    const QStringList expected = {QStringLiteral("book_embedding.npy"), QStringLiteral("books.csv"),
                                  QStringLiteral("model.onnx"), QStringLiteral("user_embedding.npy"),
                                  QStringLiteral("users.csv")};
    QCOMPARE(filesIn(folder.path()), expected);
    QCOMPARE(done->files.size(), std::size_t(expected.size())); // each is named once
    const QByteArray table = contentOf(folder.filePath(QStringLiteral("books.csv")));
    QCOMPARE(exported(*findExport("folder"), call), QString());
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("books.csv"))), table);
}

void TestExportList::whatIsMissingIsSaidBeforehand()
{
    const Export& one = chosen();
    QTemporaryDir folder;
    const Run plain = toy::makeRun(8, 12, 0);
    ExportCall call = callOf(plain, folder.path());
    const auto lack = lackOf(one, call);
    QCOMPARE(lack.has_value(), exported(one, call) != QString()); // as it would fail
    QCOMPARE(lackOf(one, callOf(m_run, folder.path())).has_value(), false);
    call.run = nullptr;
    QCOMPARE(lackOf(one, call).has_value(), one.needs != 0);
    call = callOf(m_run, folder.path());
    call.shownMap = nullptr;
    QCOMPARE(lackOf(one, call).has_value(), (one.needs & kNeedsShownMap) != 0);
}

QTEST_MAIN(TestExportList)
#include "tst_export_list.moc"
