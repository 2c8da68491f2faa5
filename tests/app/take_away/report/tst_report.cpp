// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/repeat_call.h"
#include "app/take_away/report/report.h"
#include "app/take_away/report/report_page.h"
#include "app/take_away/report/report_sections.h"
#include "engine/data/sample/sample_library.h"
#include "engine/parameters/presets.h"
#include "engine/recommend/top_n.h"
#include "engine/run/train_run.h"
#include "tests/app/file_content.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <thread>

using namespace shelf;

namespace {

std::shared_ptr<const Dataset> library(const std::string& title)
{
    auto data = makeSampleLibrary({.books = 80, .users = 120, .ratings = 2500, .seed = 3});
    if (data)
        data->books.titles.set(0, title);
    return std::make_shared<const Dataset>(std::move(data).value());
}

Result<Run> trained(const char* preset, std::shared_ptr<const Dataset> data, int epochs)
{
    TrainingRequest request;
    request.name = "A run";
    request.data = std::move(data);
    request.settings = presetSettings(preset).value();
    limitByEpochs(request.settings, epochs);
    return trainRun(request);
}

/// The text of each section by its id; empty where the page is not well-formed.
QMap<QString, QString> sections(const QByteArray& page)
{
    QMap<QString, QString> found;
    QString id;
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("section"))
            id = xml.attributes().value(QLatin1String("id")).toString();
        else if (xml.isCharacters() && !id.isEmpty())
            found[id] += xml.text().toString();
    }
    return xml.hasError() ? QMap<QString, QString>() : found;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void everySectionIsThereAndThePageIsWellFormed();
    void theMapComesBeforeTheFiguresOfDimensionsWhichAreFolded();
    void whatMattersComesFirst();
    void itHasTheSectionsAndReadersThatWereChosen();
    void otherRunsStandBesideIt();
    void namesFromFilesCannotBreakThePage();
    void thePageNeedsNoOtherFile();
    void thePageAllowsNothingButItsOwnStyle();
    void figuresAreThoseOfTheRun();
    void theCurvesAreShapesAndWordsOnALightGround();
    void everyPartOfAPageIsShownOnceAndEscaped();
    void changedSettingsAreShownBesideThePreset();
    void theCallThatRepeatsTheRunNamesEveryChange();
    void modelsWithoutVectorsHaveAReportToo();
    void itCanBeWrittenOnAWorkerThread();
    void otherEndingsAreRefused();

private:
    QByteArray page(const Run& run)
    {
        const QString file = m_folder.filePath(QStringLiteral("report.html"));
        return writeReport(run, reportCurves(run), file) ? contentOf(file) : QByteArray();
    }
    QTemporaryDir m_folder;
};

void TestReport::everySectionIsThereAndThePageIsWellFormed()
{
    const auto run = trained("goodbooks-neural", library("Title"), 3);
    QVERIFY(run.ok());
    const auto parts = sections(page(*run));
    for (const char* id : {"data", "split", "settings", "curves", "epochs", "results", "layers", "statistics",
                           "map", "neighbors", "recommendations", "repeat"})
        QVERIFY2(parts.contains(QLatin1String(id)), id);
}

void TestReport::theMapComesBeforeTheFiguresOfDimensionsWhichAreFolded()
{
    const auto run = trained("goodbooks-neural", library("Title"), 1);
    QVERIFY(run.ok());
    const QByteArray html = page(*run);
    const auto at = [&](const char* text) { return html.indexOf(text); };
    QVERIFY(at("id=\"results\"") > 0 && at("id=\"results\"") < at("id=\"map\""));
    QVERIFY(at("id=\"map\"") < at("id=\"layers\"") && at("id=\"layers\"") < at("id=\"statistics\""));
    const auto fold = html.indexOf("<details>", at("id=\"statistics\""));
    QVERIFY(fold > 0 && fold < html.indexOf("<table>", at("id=\"statistics\"")));
    // Called as in the window.
    QVERIFY(at(">Deviation<") > 0 && at(">Smallest<") > 0 && at(">Largest<") > 0);
}

void TestReport::whatMattersComesFirst()
{
    const auto run = trained("goodbooks-neural", library("Title"), 3);
    QVERIFY(run.ok());
    const QByteArray html = page(*run);
    qsizetype before = -1;
    for (const char* id :
         {"data", "results", "curves", "map", "recommendations", "settings", "repeat", "statistics"}) {
        const qsizetype at = html.indexOf("<section id=\"" + QByteArray(id));
        QVERIFY2(at > before, id);
        before = at;
        QVERIFY2(html.contains("href=\"#" + QByteArray(id)), id); // in the contents
    }
    // The interval stands with the figure, beside the baselines.
    const QString results = sections(html).value(QStringLiteral("results"));
    QVERIFY(results.contains(decimal(run->metrics.rmseInterval.low, 4)));
    QVERIFY(results.contains(decimal(run->baselines.front().metrics.rmse, 4)));
}

void TestReport::itHasTheSectionsAndReadersThatWereChosen()
{
    const auto run = trained("goodbooks-neural", library("Title"), 1);
    QVERIFY(run.ok());
    ReportChoice choice;
    choice.sections = QStringList{QStringLiteral("results"), QStringLiteral("recommendations")};
    const auto reader = readersNamed(*run->data, {QStringLiteral(" 7 ")});
    QVERIFY(reader.ok());
    choice.readers = *reader;
    choice.paper = ReportPaper::letter;
    const QString file = m_folder.filePath(QStringLiteral("chosen.html"));
    QVERIFY(writeReport(*run, reportCurves(*run), file, nullptr, choice).ok());
    const QByteArray html = contentOf(file);
    QCOMPARE(sections(html).keys(),
             (QStringList{QStringLiteral("recommendations"), QStringLiteral("results")}));
    QVERIFY(sections(html).value(QStringLiteral("recommendations")).contains(QStringLiteral("Reader 7,")));
    QVERIFY(html.contains("size: letter") && !html.contains("size: A4"));
    QVERIFY(!readersNamed(*run->data, {QStringLiteral("nobody")}).ok());
}

void TestReport::otherRunsStandBesideIt()
{
    const auto data = library("Title");
    const auto run = trained("goodbooks-neural", data, 1);
    const auto other = trained("biased-mf", data, 2);
    QVERIFY(run.ok() && other.ok());
    ReportChoice choice;
    choice.beside = {&*other};
    const QString file = m_folder.filePath(QStringLiteral("beside.html"));
    QVERIFY(writeReport(*run, reportCurves(*run), file, nullptr, choice).ok());
    const QString table = sections(contentOf(file)).value(QStringLiteral("comparison"));
    for (const Run* one : {&*run, &*other}) {
        QVERIFY(table.contains(QString::fromStdString(one->settings.preset)));
        QVERIFY(table.contains(decimal(one->metrics.rmse, 4)));
    }
    QVERIFY(!table.contains(QStringLiteral("do not compare")));
    // Alone it has no such section.
    QVERIFY(!sections(page(*run)).contains(QStringLiteral("comparison")));
}

void TestReport::namesFromFilesCannotBreakThePage()
{
    const std::string evil = "<script>alert('\"&')</script>\x01\xC2\x9B\x7F\xE2\x80\xAE\xE2\x81\xA6";
    const auto data = library(evil);
    const auto run = trained("goodbooks-neural", data, 1);
    QVERIFY(run.ok());
    Run named = *run;
    named.name = evil;
    const QByteArray html = page(named);
    QVERIFY(!sections(html).isEmpty());
    QVERIFY(!html.contains("<script"));
    for (const char* bytes : {"\x01", "\xC2\x9B", "\x7F", "\xE2\x80\xAE", "\xE2\x81\xA6"})
        QVERIFY(!html.contains(bytes));
    QVERIFY(html.contains("&lt;script&gt;"));
}

void TestReport::thePageNeedsNoOtherFile()
{
    const auto run = trained("goodbooks-neural", library("Title"), 2);
    const QByteArray html = page(*run);
    for (const char* link : {"http:", "https:", "file:", "<link", "url(", "@import"})
        QVERIFY2(!html.contains(link), link);
}

void TestReport::thePageAllowsNothingButItsOwnStyle()
{
    const QByteArray html = page(*trained("goodbooks-neural", library("Title"), 2));
    const qsizetype begin = html.indexOf("<style>") + 7;
    const QByteArray style = html.mid(begin, html.indexOf("</style>") - begin);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    const qsizetype policy =
        html.indexOf("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                     "style-src 'sha256-" +
                     hash + "'; img-src data:; ");
    // It holds from where it stands.
    QVERIFY(policy > 0 && policy < begin && html.indexOf("<meta") > 0);
    QVERIFY(policy < html.indexOf("<title>"));
    // What it would forbid is not used.
    QCOMPARE(html.count("<style"), 1);
    for (const char* inlined : {" style=", " onload=", " onclick=", "<iframe", "<form", "<base"})
        QVERIFY2(!html.contains(inlined), inlined);
}

void TestReport::figuresAreThoseOfTheRun()
{
    const auto run = trained("mf", library("Title"), 4);
    const QByteArray html = page(*run);
    auto parts = sections(html);
    const QLocale locale;
    QVERIFY(parts[QStringLiteral("results")].contains(locale.toString(run->metrics.rmse, 'f', 4)));
    for (const EpochRecord& epoch : run->history.epochs)
        QVERIFY(parts[QStringLiteral("epochs")].contains(locale.toString(epoch.trainLoss, 'f', 4)));
    const auto best = recommend(*run, 0, {.count = 1});
    QVERIFY(!best.empty());
    QVERIFY(parts[QStringLiteral("layers")].contains(locale.toString((81 + run->data->userCount() + 1) * 3)));
}

void TestReport::theCurvesAreShapesAndWordsOnALightGround()
{
    const auto run = trained("mf", library("Title"), 4);
    const QByteArray html = page(*run);
    const QByteArray mark = "<img src=\"data:image/svg+xml;base64,";
    const qsizetype begin = html.indexOf(mark) + mark.size();
    QVERIFY(begin > mark.size());
    const QByteArray svg = QByteArray::fromBase64(html.mid(begin, html.indexOf('"', begin) - begin));
    QString texts;
    QStringList elements;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            elements << xml.name().toString();
        else if (xml.isCharacters())
            texts += xml.text().trimmed().toString() + QLatin1Char('\n');
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(elements.first(), QStringLiteral("svg"));
    QVERIFY(!elements.contains(QStringLiteral("image")));
    QVERIFY(elements.contains(QStringLiteral("text")) && elements.contains(QStringLiteral("polyline")));
    for (const char* word : {"Training", "Validation", "Epoch", "MSE"})
        QVERIFY2(texts.contains(QLatin1String(word)), word);
    for (int epoch = 1; epoch <= 4; ++epoch)
        QVERIFY(texts.contains(QStringLiteral("\n%1\n").arg(epoch)));
    Run untold = *run;
    untold.history = {};
    QVERIFY(reportCurves(untold).isEmpty());
}

void TestReport::everyPartOfAPageIsShownOnceAndEscaped()
{
    ReportPage page{QStringLiteral("<name>"), QStringLiteral("<made>"), QStringLiteral("<lead>"), {}};
    const auto table = [](const QString& word) {
        return ReportTable{{QStringLiteral("<%1 head>").arg(word), QStringLiteral("0")},
                           {1},
                           {{{QStringLiteral("<%1 cell>").arg(word), QStringLiteral("1")}, true}}};
    };
    page.sections.append(
        {QStringLiteral("one"),
         QStringLiteral("<title>"),
         {{.heading = QStringLiteral("<heading>")},
          {.paragraph = QStringLiteral("<paragraph>")},
          {.bullets = {QStringLiteral("<first>"), QStringLiteral("<second>")}},
          {.facts = {{QStringLiteral("<fact>"), QStringLiteral("<value>")}}},
          {.table = table(QStringLiteral("plain"))},
          {.picture = {"image/png", "bytes", QStringLiteral("<alt>"), QStringLiteral("<caption>")}},
          {.code = QStringLiteral("<code>\n<more>")},
          {.columns = {{QStringLiteral("<left>"), table(QStringLiteral("left"))},
                       {{}, table(QStringLiteral("right"))}}}}});
    page.sections.append({QStringLiteral("two"), QStringLiteral("<left out>"), {}});
    const auto html = htmlPage(page);
    QVERIFY2(html.ok(), html.ok() ? "" : html.error().text().c_str());
    QVERIFY(!sections(*html).isEmpty());
    for (const char* word : {"made", "lead", "heading", "paragraph", "first", "second", "fact", "value",
                             "plain head", "plain cell", "alt", "caption", "code", "more", "left",
                             "left head", "left cell", "right head", "right cell"})
        QCOMPARE(html->count(QByteArray("&lt;") + word + "&gt;"), 1);
    QCOMPARE(html->count("&lt;name&gt;"), 2);  // of the window, and the heading
    QCOMPARE(html->count("&lt;title&gt;"), 2); // in the contents, and the heading
    QVERIFY(!html->contains("left out"));
    QCOMPARE(html->count("<th class=\"n\">"), 3);
    QCOMPARE(html->count("<tr class=\"marked\">"), 3);
    QCOMPARE(html->count("<h3>"), 2);
    QVERIFY(html->contains("data:image/png;base64,Ynl0ZXM=\""));
    QVERIFY(!html->contains("{{"));
}

void TestReport::changedSettingsAreShownBesideThePreset()
{
    TrainingRequest request;
    request.data = library("Title");
    request.settings = presetSettings("mf").value();
    request.settings.training.epochs = 2;
    request.settings.of<VectorParameters>().factors = 7;
    const auto run = trainRun(request);
    QVERIFY(run.ok());
    const QByteArray html = page(*run);
    const QByteArray settings = html.mid(html.indexOf("id=\"settings\""),
                                         html.indexOf("id=\"repeat\"") - html.indexOf("id=\"settings\""));
    QCOMPARE(settings.count("class=\"marked\""), 2);
    // Words, not code.
    QVERIFY(settings.contains(">Squared error<") && !settings.contains(">mse<"));
}

void TestReport::theCallThatRepeatsTheRunNamesEveryChange()
{
    Run run;
    Dataset data;
    data.source.ratings = "/a b/our ratings.csv";
    data.source.books = "/books.csv";
    run.data = std::make_shared<const Dataset>(data);
    run.settings = presetSettings("mf").value();
    run.settings.training.epochs = 9;
    run.settings.seed = 4;
    run.settings.split = parseSplit("per-user:0.25").value();
    QCOMPARE(repeatCall(run).command,
             std::string("shelfspace train --ratings 'our ratings.csv' --books books.csv --preset mf "
                         "--split per-user:0.25 --seed 4 --set epochs=9 --out run.shelf"));
}

void TestReport::modelsWithoutVectorsHaveAReportToo()
{
    const auto run = trained("bias", library("Title"), 1);
    QVERIFY(run.ok());
    const auto parts = sections(page(*run));
    QVERIFY(parts.contains(QStringLiteral("results")));
    QVERIFY(!parts.contains(QStringLiteral("map")) && !parts.contains(QStringLiteral("neighbors")));
}

void TestReport::itCanBeWrittenOnAWorkerThread()
{
    const auto run = trained("goodbooks-neural", library("Title"), 2);
    const QByteArray here = page(*run);
    const QByteArray curves = reportCurves(*run);
    const QString file = m_folder.filePath(QStringLiteral("there.html"));
    std::thread([&] { QVERIFY(writeReport(*run, curves, file).ok()); }).join();
    const QByteArray there = contentOf(file);
    QCOMPARE(there, here);
}

void TestReport::otherEndingsAreRefused()
{
    const auto run = trained("mean", library("Title"), 1);
    const QString file = m_folder.filePath(QStringLiteral("report.doc"));
    const Status written = writeReport(*run, {}, file);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, ErrorKind::usage);
    QVERIFY(!QFile::exists(file));
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
