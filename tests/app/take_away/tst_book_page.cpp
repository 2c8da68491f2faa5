// SPDX-License-Identifier: GPL-3.0-or-later
// The page that recommends, in a real browser, against what the command line says.
#include "engine/titles/folded_text.h"
#include "tests/app/page_runs.h"

#include <QTest>

namespace {

const QString kRecommended =
    QStringLiteral("[...document.querySelectorAll('#recommended li')].map((line) => line.dataset.book)");

} // namespace

class TestBookPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readersGetTheBooksThatTheProgramHasForThem_data();
    void readersGetTheBooksThatTheProgramHasForThem();
    void ownRatingsCountAsInTheProgram_data();
    void ownRatingsCountAsInTheProgram();
    void nearestBooksAreTheModelsAndTheyLeadOn();
    void aBookIsFoundAsInTheProgram();
    void cleanupTestCase() { m_runs.browser.reset(); }

private:
    PageRuns m_runs;
};

void TestBookPage::initTestCase()
{
    if (const QString why = m_runs.begin(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(m_runs.browser->isRunning());
}

void TestBookPage::readersGetTheBooksThatTheProgramHasForThem_data()
{
    QTest::addColumn<bool>("worked");
    for (const char* preset : {"goodbooks-neural", "goodbooks-deep", "goodbooks-mf", "nnmf", "biased-mf",
                               "svdpp", "bpr", "ials", "gmf", "neumf", "two-tower", "lightgcn", "ncf-mlp", "bias"})
        QTest::newRow(preset) << true;
    for (const char* preset : {"ease", "user-knn", "popularity"}) // their lists travel
        QTest::newRow(preset) << false;
}

void TestBookPage::readersGetTheBooksThatTheProgramHasForThem()
{
    QFETCH(const bool, worked);
    const QString preset = QString::fromLatin1(QTest::currentDataTag());
    const QString path = m_runs.run(preset);
    for (const char* user : {"1", "17", "60", "101"}) {
        const QString id = QString::fromLatin1(user);
        QVERIFY(m_runs.open(m_runs.page(preset, QStringLiteral("reader=") + id)));
        const BatchCall call = callProgram(
            {QStringLiteral("recommend"), path, QStringLiteral("--user"), id, QStringLiteral("--json")});
        QCOMPARE(call.exit, 0);
        const QStringList wanted = idsIn(call.json(), "recommended");
        QCOMPARE(wanted.size(), 10);
        QCOMPARE(m_runs.browser->texts(kRecommended), wanted);
        QCOMPARE(m_runs.browser->value(QStringLiteral("document.querySelectorAll('#rated li').length > 0"))
                     .toBool(),
                 true);
        QCOMPARE(m_runs.browser->value(QStringLiteral("model !== null")).toBool(), worked);
        QCOMPARE(m_runs.faults(preset), QStringList());
    }
}

void TestBookPage::ownRatingsCountAsInTheProgram_data()
{
    QTest::addColumn<QStringList>("train");
    for (const char* preset : {"goodbooks-neural", "goodbooks-deep", "goodbooks-mf", "nnmf", "biased-mf",
                               "svdpp", "bpr", "ials", "gmf", "neumf", "two-tower", "lightgcn", "ncf-mlp", "bias"})
        QTest::newRow(preset) << QStringList();
}

void TestBookPage::ownRatingsCountAsInTheProgram()
{
    const QString preset = QString::fromLatin1(QTest::currentDataTag());
    const QString path = m_runs.run(preset);
    QVERIFY(m_runs.open(m_runs.page(preset, QStringLiteral("mine"))));
    QByteArray ratings = "item_id,rating\n";
    for (const auto& [book, rating] :
         {std::pair(3, 5), std::pair(14, 1), std::pair(40, 4), std::pair(77, 2)}) {
        ratings += QByteArray::number(book) + ',' + QByteArray::number(rating) + '\n';
        m_runs.browser->value(QStringLiteral("rate(books.byId.get('%1'), %2)").arg(book).arg(rating));
    }
    writeText(m_runs.file(QStringLiteral("mine.csv")), ratings);
    const BatchCall call = callProgram({QStringLiteral("recommend"), path, QStringLiteral("--reader"),
                                        m_runs.file(QStringLiteral("mine.csv")), QStringLiteral("--json")});
    QCOMPARE(call.exit, 0);
    const QStringList wanted = idsIn(call.json(), "recommended");
    QCOMPARE(wanted.size(), 10);
    QVERIFY(m_runs.browser->waitFor(
        QStringLiteral("document.querySelectorAll('#recommended li').length === 10")));
    QCOMPARE(m_runs.browser->texts(kRecommended), wanted);
    // Kept by the browser, and taken back by hand.
    QVERIFY(m_runs.open(m_runs.page(preset, QStringLiteral("mine"))));
    QVERIFY(m_runs.browser->waitFor(
        QStringLiteral("document.querySelectorAll('#recommended li').length === 10")));
    QCOMPARE(m_runs.browser->texts(kRecommended), wanted);
    m_runs.browser->click(QStringLiteral("#forget"));
    QCOMPARE(m_runs.browser->texts(kRecommended), QStringList());
    QCOMPARE(m_runs.faults(preset), QStringList());
}

void TestBookPage::nearestBooksAreTheModelsAndTheyLeadOn()
{
    for (const char* preset : {"goodbooks-neural", "neumf", "ials"}) {
        const QString name = QString::fromLatin1(preset);
        const QString path = m_runs.run(name);
        QVERIFY(m_runs.open(m_runs.page(name)));
        m_runs.browser->click(QStringLiteral("#recommended li .open"));
        QVERIFY(m_runs.browser->waitFor(QStringLiteral("card.open")));
        for (int walked = 0; walked < 2; ++walked) {
            const QString book = m_runs.browser->text(QStringLiteral("card.dataset.book"));
            const BatchCall call =
                callProgram({QStringLiteral("neighbors"), path, QStringLiteral("--book"), book,
                             QStringLiteral("--top"), QStringLiteral("10"), QStringLiteral("--json")});
            QCOMPARE(m_runs.browser->texts(QStringLiteral(
                         "[...document.querySelectorAll('#nearest li')].map((line) => line.dataset.book)")),
                     idsIn(call.json(), "neighbors"));
            QCOMPARE(m_runs.browser->text(QStringLiteral("document.activeElement.id")),
                     QStringLiteral("cardTitle"));
            m_runs.browser->click(QStringLiteral("#nearest li .open"));
        }
        const QString third = m_runs.browser->text(QStringLiteral("card.dataset.book"));
        m_runs.browser->click(QStringLiteral("#card .bar button")); // back
        QVERIFY(m_runs.browser->text(QStringLiteral("card.dataset.book")) != third);
        m_runs.browser->press(QStringLiteral("Escape"));
        QVERIFY(m_runs.browser->waitFor(QStringLiteral("!card.open")));
        QCOMPARE(m_runs.faults(name), QStringList());
    }
}

void TestBookPage::aBookIsFoundAsInTheProgram()
{
    m_runs.run(QStringLiteral("biased-mf"));
    QVERIFY(m_runs.open(m_runs.page(QStringLiteral("biased-mf"))));
    const QStringList texts = {
        QStringLiteral("L’Étranger – Æsop & Ørsted"), QStringLiteral("Straße ŁÓDŹ ﬁne ＦＵＬＬ"),
        QStringLiteral("Война и мир, Йод, Ёлка"),     QStringLiteral("Ὀδύσσεια Άγγελος ΣΊΣΥΦΟΣ"),
        QStringLiteral("ナルト ガラス が"),           QStringLiteral("हिन्दी कि"),
        QStringLiteral("col·lecció ŉ \u00ABa\u00BB"), QStringLiteral("שָׁלוֹם القُرآن"),
        QStringLiteral("한국어 İstanbul ıslak"),      QStringLiteral("plain `text'")};
    for (const QString& text : texts) {
        const QJsonArray one{text};
        QCOMPARE(m_runs.browser->text(
                     QStringLiteral("searchKey(%1[0])")
                         .arg(QString::fromUtf8(QJsonDocument(one).toJson(QJsonDocument::Compact)))),
                 QString::fromStdString(shelf::searchKey(text.toStdString())));
    }
    const QString title = m_runs.browser->text(QStringLiteral("titleOf(120)"));
    m_runs.browser->press(QStringLiteral("/"));
    QCOMPARE(m_runs.browser->text(QStringLiteral("document.activeElement.id")), QStringLiteral("find"));
    m_runs.browser->type(title.toUpper());
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("!byId('found').hidden")));
    m_runs.browser->press(QStringLiteral("Enter")); // the first hit
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("card.open")));
    QCOMPARE(m_runs.browser->text(QStringLiteral("byId('cardTitle').textContent")), title);
    m_runs.browser->press(QStringLiteral("Escape"));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("!card.open")));
    m_runs.browser->value(QStringLiteral("byId('find').value = ''; byId('find').focus()"));
    m_runs.browser->type(QStringLiteral("no such book anywhere"));
    QVERIFY(m_runs.browser->text(QStringLiteral("byId('found').textContent"))
                .contains(QLatin1String("No book matches")));
    QCOMPARE(m_runs.faults(QStringLiteral("biased-mf")), QStringList());
}

QTEST_GUILESS_MAIN(TestBookPage)
#include "tst_book_page.moc"
