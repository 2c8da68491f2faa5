// SPDX-License-Identifier: GPL-3.0-or-later
// The page that recommends, in a real browser, by mouse, keys and on a phone.
#include "tests/app/page_runs.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace {

const QString kRecommended =
    QStringLiteral("[...document.querySelectorAll('#recommended li')].map((line) => line.dataset.book)");

} // namespace

class TestBookPageHands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aReaderIsPickedByKeysAlone();
    void aStarPressedChangesTheList();
    void aPlaceOnTheMapOpensItsBook();
    void coversAreAskedForOnlyOnceTheyAreWanted();
    void hostileTextStaysText();
    void takenBooksNeedNoStars();
    void itFitsAPhone();
    void everythingHasANameAndARole();
    void colorsFollowTheSystemUntilSomebodyChooses();
    void aServerShowsTheSamePage();
    void everyWordCanBeTranslated();
    void cleanupTestCase() { m_runs.browser.reset(); }

private:
    PageRuns m_runs;
};

void TestBookPageHands::initTestCase()
{
    if (const QString why = m_runs.begin(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(m_runs.browser->isRunning());
}

void TestBookPageHands::aReaderIsPickedByKeysAlone()
{
    const QString path = m_runs.run(QStringLiteral("goodbooks-neural"));
    QVERIFY(m_runs.open(m_runs.page(QStringLiteral("goodbooks-neural"))));
    // Skip to the field by Tab, as somebody without a mouse does.
    for (int i = 0; i < 12 && m_runs.browser->text(QStringLiteral("document.activeElement.id")) !=
                                  QLatin1String("reader");
         ++i)
        m_runs.browser->press(QStringLiteral("Tab"));
    QCOMPARE(m_runs.browser->text(QStringLiteral("document.activeElement.id")), QStringLiteral("reader"));
    m_runs.browser->type(QStringLiteral("4"));
    QCOMPARE(m_runs.browser->text(QStringLiteral("byId('reader').getAttribute('aria-expanded')")),
             QStringLiteral("true"));
    m_runs.browser->press(QStringLiteral("ArrowDown"));
    m_runs.browser->press(QStringLiteral("ArrowDown"));
    const QString second =
        m_runs.browser->text(QStringLiteral("document.getElementById(byId('reader').getAttribute('aria-"
                                            "activedescendant')).firstChild.textContent"));
    QVERIFY(second.startsWith(QLatin1Char('4')));
    m_runs.browser->press(QStringLiteral("Enter"));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("location.hash === '#reader=%1'").arg(second)));
    const BatchCall call = callProgram(
        {QStringLiteral("recommend"), path, QStringLiteral("--user"), second, QStringLiteral("--json")});
    QCOMPARE(m_runs.browser->texts(kRecommended), idsIn(call.json(), "recommended"));
    QVERIFY(m_runs.browser->text(QStringLiteral("byId('status').textContent")).contains(second));
    // Back goes to the reader before.
    m_runs.browser->value(QStringLiteral("history.back()"));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("location.hash === ''")));
    QCOMPARE(m_runs.faults(QStringLiteral("goodbooks-neural")), QStringList());
}

void TestBookPageHands::aStarPressedChangesTheList()
{
    m_runs.run(QStringLiteral("biased-mf"));
    QVERIFY(m_runs.open(m_runs.page(QStringLiteral("biased-mf"))));
    m_runs.browser->click(QStringLiteral("#tabOwn"));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("!byId('ownPane').hidden")));
    QCOMPARE(m_runs.browser->texts(kRecommended), QStringList());
    m_runs.browser->click(QStringLiteral("#known .stars label:nth-child(5)"));
    QVERIFY(m_runs.browser->waitFor(
        QStringLiteral("document.querySelectorAll('#recommended li').length === 10")));
    const QStringList liked = m_runs.browser->texts(kRecommended);
    const QString book =
        m_runs.browser->text(QStringLiteral("document.querySelector('#own li').dataset.book"));
    QVERIFY(!liked.contains(book)); // what was rated is nothing new
    // The focus is still on that book's stars: a key takes them down to one.
    for (int i = 0; i < 4; ++i)
        m_runs.browser->press(QStringLiteral("ArrowLeft"));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("own.get(books.byId.get('%1')) === 1").arg(book)));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("byId('status').textContent.endsWith(': 10')")));
    QVERIFY(m_runs.browser->texts(QStringLiteral("view.list.map((one) => String(one.score))")).size() == 10);
    m_runs.browser->click(QStringLiteral("#own .stars button")); // Remove
    QVERIFY(
        m_runs.browser->waitFor(QStringLiteral("document.querySelectorAll('#recommended li').length === 0")));
    QCOMPARE(m_runs.faults(QStringLiteral("biased-mf")), QStringList());
}

void TestBookPageHands::aPlaceOnTheMapOpensItsBook()
{
    m_runs.run(QStringLiteral("biased-mf"));
    QVERIFY(m_runs.open(m_runs.page(QStringLiteral("biased-mf"))));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("map.size > 100 && map.x !== null")));
    const QString book = m_runs.browser->text(QStringLiteral("given.books.ids[view.list[0].book]"));
    m_runs.browser->middleOf(QStringLiteral("#map"));
    const QJsonArray at =
        m_runs.browser
            ->value(QStringLiteral("(() => { const box = map.canvas.getBoundingClientRect();"
                                   "const book = view.list[0].book;"
                                   "return [box.x + map.x[book], box.y + map.y[book]]; })()"))
            .toArray();
    m_runs.browser->click(QPointF(at.at(0).toDouble(), at.at(1).toDouble()));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("card.open")));
    QCOMPARE(m_runs.browser->text(QStringLiteral("card.dataset.book")), book);
    QCOMPARE(m_runs.faults(QStringLiteral("biased-mf")), QStringList());
}

void TestBookPageHands::coversAreAskedForOnlyOnceTheyAreWanted()
{
    const QString folder = m_runs.file(QStringLiteral("covered"));
    QDir().mkpath(folder);
    QByteArray ratings = "user_id,book_id,rating\n";
    QByteArray books = "book_id,title,image_url\n";
    for (int book = 1; book <= 30; ++book) {
        books += QByteArray::number(book) + ",Book " + QByteArray::number(book) +
                 ",https://covers.example.org/" + QByteArray::number(book) + ".jpg\n";
        for (int user = 1; user <= 12; ++user)
            if ((user + book) % 3 != 0)
                ratings += QByteArray::number(user) + ',' + QByteArray::number(book) + ',' +
                           QByteArray::number(1 + (user * book) % 5) + '\n';
    }
    writeText(folder + QStringLiteral("/ratings.csv"), ratings);
    writeText(folder + QStringLiteral("/books.csv"), books);
    QVERIFY(
        m_runs.make(QStringLiteral("covered"), folder, QStringLiteral("biased-mf"), QStringLiteral("page")));
    QVERIFY(m_runs.open(m_runs.page(QStringLiteral("covered"))));
    m_runs.browser->click(QStringLiteral("#recommended li .open"));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("card.open")));
    m_runs.browser->press(QStringLiteral("Escape"));
    QCOMPARE(m_runs.faults(QStringLiteral("covered")), QStringList());
    m_runs.browser->click(QStringLiteral("#covers"));
    QVERIFY(
        m_runs.browser->waitFor(QStringLiteral("document.querySelectorAll('#recommended img').length > 0")));
    const QString book = m_runs.browser->texts(kRecommended).value(0);
    QCOMPARE(m_runs.browser->text(QStringLiteral("document.querySelector('#recommended img').src")),
             QStringLiteral("https://covers.example.org/%1.jpg").arg(book));
    m_runs.browser->click(QStringLiteral("#covers"));
    QCOMPARE(m_runs.browser->value(QStringLiteral("document.querySelectorAll('img').length")).toInt(), 0);
}

void TestBookPageHands::hostileTextStaysText()
{
    const QString folder = m_runs.file(QStringLiteral("hostile"));
    QDir().mkpath(folder);
    const QStringList titles = {QStringLiteral("</script><script>window.hit = 1</script>"),
                                QStringLiteral("<img src=x onerror='window.hit = 2'>"),
                                QStringLiteral("${window.hit = 3} `\\u0041 %1 '\\\" &lt;"),
                                QStringLiteral("नमस्ते दुनिया"),
                                QStringLiteral("銀河鉄道の夜"),
                                QStringLiteral("__proto__"),
                                QStringLiteral("كليلة ودمنة")};
    QByteArray ratings = "user_id,book_id,rating\n";
    QByteArray books = "book_id,title\n";
    for (int book = 0; book < 30; ++book) {
        QString quoted = titles.value(book % titles.size());
        books += "b" + QByteArray::number(book) + ",\"" +
                 quoted.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + "\"\n";
        for (int user = 0; user < 12; ++user)
            if ((user + book) % 3 != 0)
                ratings += "\"<b>u" + QByteArray::number(user) + "\",b" + QByteArray::number(book) + ',' +
                           QByteArray::number(1 + (user * book) % 5) + '\n';
    }
    writeText(folder + QStringLiteral("/ratings.csv"), ratings);
    writeText(folder + QStringLiteral("/books.csv"), books);
    QVERIFY(
        m_runs.make(QStringLiteral("hostile"), folder, QStringLiteral("biased-mf"), QStringLiteral("page")));
    QVERIFY(m_runs.open(m_runs.page(QStringLiteral("hostile"), QStringLiteral("reader=<b>u3"))));
    QCOMPARE(m_runs.browser->text(QStringLiteral("given.readers.ids[view.reader]")), QStringLiteral("<b>u3"));
    for (int book = 0; book < titles.size(); ++book) {
        m_runs.browser->value(QStringLiteral("openCard(books.byId.get('b%1'))").arg(book));
        QCOMPARE(m_runs.browser->text(QStringLiteral("byId('cardTitle').textContent")), titles[book]);
    }
    QCOMPARE(m_runs.browser->text(QStringLiteral("typeof window.hit")), QStringLiteral("undefined"));
    QCOMPARE(m_runs.faults(QStringLiteral("hostile")), QStringList());
}

void TestBookPageHands::takenBooksNeedNoStars()
{
    const QString folder = m_runs.file(QStringLiteral("taken"));
    QDir().mkpath(folder);
    QByteArray ratings = "user_id,book_id\n";
    for (int book = 0; book < 40; ++book)
        for (int user = 0; user < 20; ++user)
            if ((user * 7 + book * 3) % 5 < 2)
                ratings += "u" + QByteArray::number(user) + ",b" + QByteArray::number(book) + '\n';
    writeText(folder + QStringLiteral("/ratings.csv"), ratings);
    QVERIFY(m_runs.make(QStringLiteral("taken"), folder, QStringLiteral("ials"), QStringLiteral("page")));
    QVERIFY(m_runs.open(m_runs.page(QStringLiteral("taken"), QStringLiteral("mine"))));
    QCOMPARE(
        m_runs.browser->value(QStringLiteral("document.querySelectorAll('.stars, #known select').length"))
            .toInt(),
        0);
    m_runs.browser->click(QStringLiteral("#known button[data-rates]"));
    QVERIFY(m_runs.browser->waitFor(
        QStringLiteral("document.querySelectorAll('#recommended li').length === 10")));
    QCOMPARE(m_runs.browser->value(QStringLiteral("own.size")).toInt(), 1);
    QCOMPARE(m_runs.faults(QStringLiteral("taken")), QStringList());
}

void TestBookPageHands::itFitsAPhone()
{
    m_runs.run(QStringLiteral("goodbooks-neural"));
    m_runs.browser->resize({390, 844}, true);
    for (const char* part : {"reader=1", "mine"}) {
        QVERIFY(m_runs.open(m_runs.page(QStringLiteral("goodbooks-neural"), QString::fromLatin1(part))));
        QVERIFY(
            m_runs.browser->value(QStringLiteral("document.documentElement.scrollWidth <= 390")).toBool());
        const QString small =
            QStringLiteral("[...document.querySelectorAll('button, input:not([type=radio]), select, .stars "
                           "label')].filter((one) => {"
                           "const box = one.getBoundingClientRect();"
                           "return box.width > 0 && (box.width < 44 || box.height < 44); }).map((one) => "
                           "one.outerHTML.slice(0, 120))");
        QCOMPARE(m_runs.browser->texts(small), QStringList());
        m_runs.browser->value(QStringLiteral("openCard(3)"));
        QCOMPARE(m_runs.browser->texts(small), QStringList());
        QVERIFY(m_runs.browser->value(QStringLiteral("card.getBoundingClientRect().right <= 390")).toBool());
        m_runs.browser->value(QStringLiteral("card.close()"));
    }
    m_runs.browser->resize({1280, 800});
}

void TestBookPageHands::everythingHasANameAndARole()
{
    m_runs.run(QStringLiteral("goodbooks-neural"));
    QVERIFY(m_runs.open(m_runs.page(QStringLiteral("goodbooks-neural"))));
    m_runs.browser->send(QStringLiteral("Accessibility.enable"));
    QStringList nameless;
    QSet<QString> roles;
    const QJsonArray nodes = m_runs.browser->send(QStringLiteral("Accessibility.getFullAXTree"))
                                 .value(QLatin1String("nodes"))
                                 .toArray();
    for (const QJsonValue value : nodes) {
        const QJsonObject node = value.toObject();
        if (node.value(QLatin1String("ignored")).toBool())
            continue;
        const QString role =
            node.value(QLatin1String("role")).toObject().value(QLatin1String("value")).toString();
        const QString name =
            node.value(QLatin1String("name")).toObject().value(QLatin1String("value")).toString();
        roles << role;
        static const QStringList kNamed = {QStringLiteral("button"),   QStringLiteral("combobox"),
                                           QStringLiteral("tab"),      QStringLiteral("image"),
                                           QStringLiteral("heading"),  QStringLiteral("tabpanel"),
                                           QStringLiteral("searchbox")};
        if (kNamed.contains(role) && name.trimmed().isEmpty())
            nameless << role;
    }
    QCOMPARE(nameless, QStringList());
    for (const char* role :
         {"main", "search", "tablist", "tab", "tabpanel", "combobox", "status", "heading", "list"})
        QVERIFY2(roles.contains(QString::fromLatin1(role)), role);
    m_runs.browser->send(QStringLiteral("Accessibility.disable"));
}

void TestBookPageHands::colorsFollowTheSystemUntilSomebodyChooses()
{
    m_runs.run(QStringLiteral("biased-mf"));
    const QString theme = QStringLiteral("document.documentElement.dataset.theme");
    m_runs.browser->setDark(true);
    QVERIFY(m_runs.open(m_runs.page(QStringLiteral("biased-mf"))));
    QCOMPARE(m_runs.browser->text(theme), QStringLiteral("dark"));
    m_runs.browser->setDark(false);
    QVERIFY(m_runs.browser->waitFor(theme + QStringLiteral(" === 'light'")));
    m_runs.browser->click(QStringLiteral("#theme"));
    QCOMPARE(m_runs.browser->text(theme), QStringLiteral("dark"));
    QVERIFY(m_runs.open(m_runs.page(QStringLiteral("biased-mf"))));
    QCOMPARE(m_runs.browser->text(theme), QStringLiteral("dark")); // kept
    // Words stand out from what they are written on in both (WCAG 2.2, level AA).
    const QString contrast = QStringLiteral(
        "(() => { const style = getComputedStyle(document.documentElement);"
        "const light = (name) => { const hex = style.getPropertyValue(name).trim().slice(1);"
        "return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)"
        ".map((x) => x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4)"
        ".reduce((sum, x, i) => sum + x * [0.2126, 0.7152, 0.0722][i], 0); };"
        "const pairs = ['--ink', '--soft', '--accent', '--star'].flatMap((word) =>"
        "['--ground', '--sheet', '--band'].map((under) => [light(word), light(under)]));"
        "return Math.min(...pairs.map(([a, b]) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))); })()");
    QCOMPARE_GE(m_runs.browser->value(contrast).toDouble(), 4.5);
    m_runs.browser->click(QStringLiteral("#theme"));
    QCOMPARE_GE(m_runs.browser->value(contrast).toDouble(), 4.5);
    m_runs.browser->value(QStringLiteral("localStorage.clear()"));
}

void TestBookPageHands::aServerShowsTheSamePage()
{
    m_runs.run(QStringLiteral("biased-mf"));
    QVERIFY(m_runs.open(m_runs.page(QStringLiteral("biased-mf"))));
    const QStringList wanted = m_runs.browser->texts(kRecommended);
    QProcess server;
    server.setWorkingDirectory(m_runs.file(QStringLiteral("biased-mf-page")));
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    server.start(QStringLiteral("python3"),
                 {QStringLiteral("-m"), QStringLiteral("http.server"), QString::number(port),
                  QStringLiteral("--bind"), QStringLiteral("127.0.0.1")});
    if (!server.waitForStarted())
        QSKIP("no python3 to serve the folder");
    QTcpSocket there;
    for (QDeadlineTimer late(20000);
         !late.hasExpired() && there.state() != QAbstractSocket::ConnectedState;) {
        there.connectToHost(QHostAddress::LocalHost, port);
        if (!there.waitForConnected(1000))
            QTest::qWait(100);
    }
    QVERIFY(m_runs.open(QUrl(QStringLiteral("http://127.0.0.1:%1/index.html").arg(port))));
    QCOMPARE(m_runs.browser->texts(kRecommended), wanted);
    server.terminate();
    QVERIFY(server.waitForFinished());
}

void TestBookPageHands::everyWordCanBeTranslated()
{
    const QString root = QStringLiteral(SHELFSPACE_SOURCE_DIR "/");
    QString known = QString::fromUtf8(contentOf(root + QStringLiteral("app/take_away/book_page_export.cpp")));
    static const QRegularExpression kJoined(QStringLiteral("\"\\s*\\n\\s*\""));
    known.remove(kJoined);
    static const QRegularExpression kSaid(
        QStringLiteral("say\\('((?:[^'\\\\]|\\\\.)*)'|data-say=\"([^\"]*)\""));
    int words = 0;
    const QDir folder(root + QStringLiteral("resources/book_page"));
    for (const QString& name : folder.entryList({QStringLiteral("*.js"), QStringLiteral("*.html")})) {
        const QString text = QString::fromUtf8(contentOf(folder.filePath(name)));
        for (auto found = kSaid.globalMatch(text); found.hasNext(); ++words) {
            const QRegularExpressionMatch match = found.next();
            const QString said = match.captured(1) + match.captured(2);
            QVERIFY2(known.contains(QLatin1Char('"') + said + QLatin1Char('"')),
                     qPrintable(name + QStringLiteral(": ") + said));
        }
    }
    QVERIFY(words > 50);
}

QTEST_GUILESS_MAIN(TestBookPageHands)
#include "tst_book_page_hands.moc"
