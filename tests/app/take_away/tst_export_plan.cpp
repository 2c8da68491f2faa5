// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/export_list.h"
#include "app/take_away/export_plan.h"
#include "engine/output/exported_files.h"
#include "tests/app/file_content.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

ExportPlan planOf(std::initializer_list<const char*> keys, const QString& folder)
{
    ExportPlan plan;
    for (const char* key : keys)
        plan.exports.push_back(findExport(key));
    plan.folder = folder;
    plan.formats = {"png"};
    return plan;
}

} // namespace

class TestExportPlan : public QObject {
    Q_OBJECT

private slots:
    void itStartsOnlyWithSomethingToWriteAndAPlaceForIt();
    void anOptionIsOnlyForThoseThatLookAtIt();
    void whatIsThereIsNamedBeforehand();
    void aPersonsEmptyFileAndALinkThatLeadsNowhereAreTheirs();
    void everyExportSaysWhatItIsFor();
};

void TestExportPlan::itStartsOnlyWithSomethingToWriteAndAPlaceForIt()
{
    const QString folder = QDir::tempPath();
    QVERIFY(planOf({"npy"}, folder).canStart());
    QVERIFY(!planOf({}, folder).canStart());
    QVERIFY(!planOf({}, folder).says({}).isEmpty());
    QVERIFY(!planOf({"npy"}, QStringLiteral("books")).canStart());
    QVERIFY(!planOf({"npy"}, QStringLiteral("books")).says({}).isEmpty());
    ExportPlan pictures = planOf({"curves"}, folder);
    QVERIFY(pictures.canStart());
    pictures.formats.clear(); // nothing would be written, and nobody told
    QVERIFY(!pictures.canStart());
    QVERIFY(!pictures.says({}).isEmpty());
}

void TestExportPlan::anOptionIsOnlyForThoseThatLookAtIt()
{
    const ExportPlan plan = planOf({"npy", "projector"}, QDir::tempPath());
    QVERIFY(plan.takers(kTakesUnitLength).chosen);
    QVERIFY(!plan.takers(kTakesTop).chosen);
    QVERIFY(!plan.takers(kTakesFormats).chosen);
    QVERIFY(plan.takers(kTakesTop).titles.contains(exportWords(findExport("recommendations")->title)));
    QVERIFY(planOf({"curves"}, QDir::tempPath()).takers(kTakesFormats).chosen);
}

void TestExportPlan::whatIsThereIsNamedBeforehand()
{
    QTemporaryDir folder;
    const QString at = folder.filePath(QStringLiteral("new"));
    const ExportPlan plan = planOf({"npy", "onnx"}, at);
    QVERIFY(!lookInto(plan).exists);
    QVERIFY(plan.says(lookInto(plan)).contains(QStringLiteral("made")));
    QVERIFY(QDir().mkdir(at));
    QCOMPARE(plan.says(lookInto(plan)), QString());
    writeText(at + QStringLiteral("/model.onnx"), "x");
    writeText(at + QStringLiteral("/books.csv"), "x"); // of both, named once
    QVERIFY(QFile::link(at + QStringLiteral("/gone"), at + QStringLiteral("/users.csv")));
    const FolderLook look = lookInto(plan);
    QCOMPARE(look.there, (QStringList{QStringLiteral("books.csv"), QStringLiteral("users.csv"),
                                      QStringLiteral("model.onnx")}));
    QVERIFY(plan.says(look).contains(QStringLiteral("model.onnx")));
}

void TestExportPlan::aPersonsEmptyFileAndALinkThatLeadsNowhereAreTheirs()
{
    QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("history.csv"));
    QVERIFY(!isForeign(empty.toStdString())); // there is none
    writeText(empty, "");
    QVERIFY(isForeign(empty.toStdString()));
    const QString link = folder.filePath(QStringLiteral("vecs.tsv"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("gone")), link));
    QVERIFY(isForeign(link.toStdString()));
}

void TestExportPlan::everyExportSaysWhatItIsFor()
{
    for (const Export* one : exports())
        if (one->of.empty()) {
            const QString said = exportPurpose(*one);
            QVERIFY(said.contains(exportWords(one->meaning)) && said.contains(exportWords(one->readBy)));
            QVERIFY2(one->meaning.ends_with('.') && !one->readBy.ends_with('.'), one->key.data());
        }
}

QTEST_GUILESS_MAIN(TestExportPlan)
#include "tst_export_plan.moc"
