// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/book_page.h"
#include "engine/recommend/recommender.h"
#include "tests/engine/layered_run.h"

#include <QTest>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstring>
#include <set>

using namespace shelf;

namespace {

/// What a part of the page holds, as the browser reads it.
QJsonObject partOf(const QTemporaryDir& folder, const char* name)
{
    QFile file(folder.filePath(QStringLiteral("page-%1.js").arg(QLatin1String(name))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const QByteArray begin = "." + QByteArray(name) + " = ";
    const qsizetype from = text.indexOf(begin) + begin.size();
    return QJsonDocument::fromJson(text.mid(from, text.lastIndexOf(';') - from)).object();
}

template <class T> std::vector<T> values(const QJsonValue& base64)
{
    const QByteArray bytes = QByteArray::fromBase64(base64.toString().toLatin1());
    std::vector<T> list(static_cast<std::size_t>(bytes.size()) / sizeof(T));
    std::memcpy(list.data(), bytes.constData(), list.size() * sizeof(T));
    return list;
}

qint64 sizeOf(const QTemporaryDir& folder)
{
    qint64 size = 0;
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files))
        size += file.size();
    return size;
}

BookPage pageOf(const Run& run)
{
    BookPage page;
    page.run = &run;
    return page;
}

} // namespace

class TestBookPage : public QObject {
    Q_OBJECT

private slots:
    void rowsReadBackToTheBit();
    void ratingsReadBack();
    void tenThousandBooksStayBelowThreeMegabytes();
    void readersThatDoNotFitAreDrawnEvenly();
    void chosenReadersAreTheOnlyOnes();
    void modelsWithoutAGraphBringTheirLists();
    void noScriptIsAllowedButItsOwn();
    void nonsenseIsRefusedInWords();
    void aStoppedExportLeavesNoFile();
};

void TestBookPage::rowsReadBackToTheBit()
{
    const Run run = toy::makeLayeredRun(12, 40, 5);
    QTemporaryDir folder;
    const auto written = exportBookPage(pageOf(run), folder.path().toStdString());
    QVERIFY2(written, written ? "" : written.error().text().c_str());
    const QJsonArray steps = partOf(folder, "model").value(QLatin1String("steps")).toArray();
    const QJsonObject readers = partOf(folder, "readers");
    int tables = 0;
    for (qsizetype s = 0; s < steps.size(); ++s) {
        const QJsonObject step = steps[s].toObject();
        const QString does = step.value(QLatin1String("does")).toString();
        if (does != QLatin1String("bookRow") && does != QLatin1String("userRow"))
            continue;
        const bool ofBook = does == QLatin1String("bookRow");
        const auto rows =
            values<float>(ofBook ? step.value(QLatin1String("rows"))
                                 : readers.value(QLatin1String("rows")).toObject().value(QString::number(s)));
        const MatrixView wanted = ofBook ? run.model->bookEmbedding() : run.model->userEmbedding();
        QCOMPARE(rows.size(), wanted.rows * wanted.cols);
        for (std::size_t r = 0; r < wanted.rows; ++r)
            QVERIFY(std::memcmp(&rows[r * wanted.cols], wanted.row(r).data(), wanted.cols * sizeof(float)) ==
                    0);
        ++tables;
    }
    QCOMPARE(tables, 2);
}

void TestBookPage::ratingsReadBack()
{
    const Run run = toy::makeLayeredRun(12, 300, 5);
    QTemporaryDir folder;
    QVERIFY(exportBookPage(pageOf(run), folder.path().toStdString()));
    const QJsonObject readers = partOf(folder, "readers");
    const auto bytes = values<std::uint8_t>(readers.value(QLatin1String("ratings")));
    const QJsonArray scale = readers.value(QLatin1String("values")).toArray();
    std::size_t at = 0;
    const auto next = [&] {
        std::uint64_t value = 0;
        for (int shift = 0;; shift += 7) {
            const std::uint8_t byte = bytes.at(at++);
            value |= static_cast<std::uint64_t>(byte & 127) << shift;
            if (byte < 128)
                return value;
        }
    };
    std::multiset<std::tuple<int, int, float, bool>> told;
    for (int user = 0; user < 12; ++user) {
        std::uint64_t book = 0;
        for (std::uint64_t left = next(); left > 0; --left) {
            book += next();
            const std::uint64_t value = next();
            told.insert({user, static_cast<int>(book),
                         static_cast<float>(scale[static_cast<int>(value >> 1)].toDouble()),
                         (value & 1) != 0});
        }
    }
    std::set<std::uint32_t> heldOut(run.split.validation.begin(), run.split.validation.end());
    heldOut.insert(run.split.test.begin(), run.split.test.end());
    std::multiset<std::tuple<int, int, float, bool>> wanted;
    for (std::uint32_t row = 0; row < run.data->ratingCount(); ++row)
        wanted.insert(
            {run.data->user[row], run.data->book[row], run.data->rating[row], heldOut.count(row) > 0});
    QVERIFY(told == wanted);
}

void TestBookPage::tenThousandBooksStayBelowThreeMegabytes()
{
    Run run = toy::makeLayeredRun(300, 10000, 15);
    auto data = std::make_shared<Dataset>(*run.data);
    for (std::size_t b = 0; b < data->bookCount(); ++b) {
        data->books.titles.set(b,
                               "The Long Title of a Book, Volume " + std::to_string(b) + " (A Series, #3)");
        if (b > 200)
            break; // each takes time that grows with the list
    }
    run.data = data;
    QTemporaryDir folder;
    QVERIFY(exportBookPage(pageOf(run), folder.path().toStdString()));
    QVERIFY2(sizeOf(folder) < 3000000, qPrintable(QString::number(sizeOf(folder))));
    // So many readers that not all of them have room.
    Run crowd = toy::makeLayeredRun(3000, 1000, 15);
    QTemporaryDir crowded;
    QVERIFY(exportBookPage(pageOf(crowd), crowded.path().toStdString()));
    QVERIFY2(sizeOf(crowded) < 3000000, qPrintable(QString::number(sizeOf(crowded))));
    QVERIFY(sizeOf(crowded) > 2000000); // the room is used
}

void TestBookPage::readersThatDoNotFitAreDrawnEvenly()
{
    const Run run = toy::makeLayeredRun(3000, 1000, 15);
    const std::vector<std::int32_t> some = readersOnPage(run);
    QVERIFY(some.size() > 300 && some.size() < 3000);
    QCOMPARE(some.front(), 0);
    const double step = 3000.0 / static_cast<double>(some.size());
    for (std::size_t i = 1; i < some.size(); ++i)
        QVERIFY(std::abs(some[i] - some[i - 1] - step) < 1.01);
    QCOMPARE(readersOnPage(toy::makeLayeredRun(20, 30, 5)).size(), std::size_t{20});
}

void TestBookPage::chosenReadersAreTheOnlyOnes()
{
    const Run run = toy::makeLayeredRun(12, 40, 5);
    const std::vector<std::int32_t> users = {7, 2, 7};
    BookPage page = pageOf(run);
    page.users = users;
    QTemporaryDir folder;
    QVERIFY(exportBookPage(page, folder.path().toStdString()));
    const QJsonArray ids = partOf(folder, "readers").value(QLatin1String("ids")).toArray();
    QCOMPARE(ids.size(), 2);
    QCOMPARE(ids[0].toString().toStdString(), std::string(run.data->userIds[2]));
    QCOMPARE(ids[1].toString().toStdString(), std::string(run.data->userIds[7]));
}

void TestBookPage::modelsWithoutAGraphBringTheirLists()
{
    const Run run = toy::makeRun(12, 60, 0); // no vectors, no graph
    QTemporaryDir folder;
    QVERIFY(exportBookPage(pageOf(run), folder.path().toStdString()));
    QVERIFY(!partOf(folder, "model").contains(QLatin1String("steps")));
    const auto lists = values<std::int32_t>(partOf(folder, "readers").value(QLatin1String("lists")));
    QCOMPARE(lists.size(), std::size_t{120});
    for (std::int32_t user = 0; user < 12; ++user) {
        const auto wanted = recommend(run, user, {});
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QCOMPARE(lists[static_cast<std::size_t>(user) * 10 + i], wanted[i].book);
    }
}

void TestBookPage::noScriptIsAllowedButItsOwn()
{
    const Run run = toy::makeLayeredRun(12, 40, 5);
    BookPage page = pageOf(run);
    page.title = "</title><script>alert(1)</script>";
    QTemporaryDir folder;
    QVERIFY(exportBookPage(page, folder.path().toStdString()));
    QFile html(folder.filePath(QStringLiteral("index.html")));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray text = html.readAll();
    QVERIFY(
        text.contains("default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'none'"));
    QVERIFY(!text.contains("<script>"));
    QVERIFY(!text.contains("://"));
    QVERIFY(!text.contains('@'));
}

void TestBookPage::nonsenseIsRefusedInWords()
{
    const Run run = toy::makeLayeredRun(12, 40, 5);
    QTemporaryDir folder;
    BookPage page = pageOf(run);
    const std::vector<std::int32_t> users = {12};
    page.users = users;
    QVERIFY(!exportBookPage(page, folder.path().toStdString()));
    page.users = {};
    Projection map;
    map.coordinates.resize(6);
    page.map = &map;
    QVERIFY(!exportBookPage(page, folder.path().toStdString()));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestBookPage::aStoppedExportLeavesNoFile()
{
    const Run run = toy::makeRun(12, 60, 0);
    QTemporaryDir folder;
    const auto stopped =
        exportBookPage(pageOf(run), folder.path().toStdString(), [](auto, auto) { return false; });
    QVERIFY(!stopped);
    QVERIFY(stopped.error().kind == ErrorKind::cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_APPLESS_MAIN(TestBookPage)
#include "tst_book_page.moc"
