// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a map in a real browser, by mouse, keys, scripts and on a phone.
#include "tests/app/page_runs.h"
#include "widgets/map/content/color_scale.h"

#include <QColor>
#include <QTest>

class TestHtmlMapHands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aClickSelectsTheBookUnderIt_data();
    void aClickSelectsTheBookUnderIt();
    void aDragIsNoClick();
    void scriptsAndAssistiveToolsCanPressIt();
    void enterTakesTheFirstHitAndArrowsGoAlong();
    void idsAreFound();
    void neitherCaseNorAccentsCount();
    void titlesStandOnTheMapBeforeAnythingIsSelected();
    void namesOfGroupsStandOffTheDotsAtEveryZoom();
    void groupsHaveTheColorsOfTheWindow();
    void fingersFindTheirTargets();
    void titlesStayInThePicture();
    void cleanupTestCase() { m_runs.browser.reset(); }

private:
    bool open(const QString& part = {})
    {
        const QUrl url = m_runs.page(QStringLiteral("map"), part, QStringLiteral("map.html"));
        return m_runs.browser->open(url) &&
               m_runs.browser->waitFor(QStringLiteral("camera.width > 10 && waiting"));
    }
    int selected() const { return m_runs.browser->value(QStringLiteral("view.selected")).toInt(); }
    /// Where a book lies on the screen.
    QPointF placeOf(int book) const
    {
        const QJsonArray at =
            m_runs.browser
                ->value(QStringLiteral("(() => { const box = overlay.getBoundingClientRect();"
                                       "return [box.x + screenX[%1], box.y + screenY[%1]]; })()")
                            .arg(book))
                .toArray();
        return {at.at(0).toDouble(), at.at(1).toDouble()};
    }
    /// A book that has the place to itself.
    int lonely() const
    {
        return m_runs.browser
            ->value(
                QStringLiteral("(() => { let best = 0; let most = 0;"
                               "for (let i = 0; i < books.count; ++i) { let least = Infinity;"
                               "if (screenX[i] < 60 || screenX[i] > camera.width - 60) continue;"
                               "for (let j = 0; j < books.count; ++j) if (j !== i) least = Math.min(least,"
                               "Math.hypot(screenX[i] - screenX[j], screenY[i] - screenY[j]));"
                               "if (least > most) { most = least; best = i; } } return best; })()"))
            .toInt();
    }

    PageRuns m_runs;
};

void TestHtmlMapHands::initTestCase()
{
    if (const QString why = m_runs.begin(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(m_runs.browser->isRunning());
    QVERIFY(m_runs.make(QStringLiteral("map"), m_runs.file(QStringLiteral("library")),
                        QStringLiteral("goodbooks-neural"), QStringLiteral("html")));
}

void TestHtmlMapHands::aClickSelectsTheBookUnderIt_data()
{
    QTest::addColumn<bool>("finger");
    QTest::newRow("mouse") << false;
    QTest::newRow("finger") << true;
}

void TestHtmlMapHands::aClickSelectsTheBookUnderIt()
{
    QFETCH(const bool, finger);
    QVERIFY(open());
    const int book = lonely();
    const QPointF at = placeOf(book);
    if (finger) {
        const QJsonArray touch{QJsonObject{{QStringLiteral("x"), at.x()}, {QStringLiteral("y"), at.y()}}};
        m_runs.browser->send(
            QStringLiteral("Input.dispatchTouchEvent"),
            {{QStringLiteral("type"), QStringLiteral("touchStart")}, {QStringLiteral("touchPoints"), touch}});
        m_runs.browser->send(QStringLiteral("Input.dispatchTouchEvent"),
                             {{QStringLiteral("type"), QStringLiteral("touchEnd")},
                              {QStringLiteral("touchPoints"), QJsonArray()}});
    } else {
        m_runs.browser->click(at);
    }
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("view.selected === %1").arg(book)));
    QVERIFY(m_runs.browser->value(QStringLiteral("!byId('book').hidden")).toBool());
    QCOMPARE(m_runs.faults(QStringLiteral("map")), QStringList());
}

void TestHtmlMapHands::aDragIsNoClick()
{
    QVERIFY(open());
    const QPointF from = placeOf(lonely());
    const auto mouse = [&](const char* kind, QPointF at) {
        m_runs.browser->send(QStringLiteral("Input.dispatchMouseEvent"),
                             {{QStringLiteral("type"), QLatin1String(kind)},
                              {QStringLiteral("x"), at.x()},
                              {QStringLiteral("y"), at.y()},
                              {QStringLiteral("button"), QStringLiteral("left")},
                              {QStringLiteral("buttons"), 1},
                              {QStringLiteral("clickCount"), 1}});
    };
    const double before = m_runs.browser->value(QStringLiteral("camera.panX")).toDouble();
    mouse("mousePressed", from);
    for (int i = 1; i <= 4; ++i)
        mouse("mouseMoved", from + QPointF(5 * i, 0));
    mouse("mouseReleased", from + QPointF(20, 0));
    QTRY_COMPARE(m_runs.browser->value(QStringLiteral("camera.panX")).toDouble(), before + 20);
    QCOMPARE(selected(), -1);
    m_runs.browser->click(from + QPointF(20, 0)); // and the next press is one again
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("view.selected >= 0")));
}

void TestHtmlMapHands::scriptsAndAssistiveToolsCanPressIt()
{
    QVERIFY(open());
    m_runs.browser->value(QStringLiteral("overlay.click()"));
    QVERIFY(
        m_runs.browser->waitFor(QStringLiteral("view.selected >= 0"))); // the book in the middle, as by Enter
    const int middle = selected();
    QVERIFY(open());
    m_runs.browser->value(QStringLiteral("overlay.focus()"));
    m_runs.browser->press(QStringLiteral("Enter"));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("view.selected === %1").arg(middle)));

    QVERIFY(open());
    const int book = lonely();
    const QPointF at = placeOf(book);
    m_runs.browser->value(
        QStringLiteral(
            "overlay.dispatchEvent(new MouseEvent('click', {clientX: %1, clientY: %2, bubbles: true}))")
            .arg(at.x())
            .arg(at.y()));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("view.selected === %1").arg(book)));
    // A made-up press has no pointer that could be held; nothing breaks, and real ones still work.
    QVERIFY(open());
    m_runs.browser->value(
        QStringLiteral("for (const kind of ['pointerdown', 'pointerup']) overlay.dispatchEvent("
                       "new PointerEvent(kind, {pointerId: 77, clientX: 5, clientY: 5, bubbles: true}))"));
    m_runs.browser->click(placeOf(book));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("view.selected === %1").arg(book)));
    QCOMPARE(m_runs.faults(QStringLiteral("map")), QStringList());
}

void TestHtmlMapHands::enterTakesTheFirstHitAndArrowsGoAlong()
{
    QVERIFY(open());
    m_runs.browser->press(QStringLiteral("/"));
    m_runs.browser->type(QStringLiteral("the"));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("view.hits.length > 3")));
    const int first = m_runs.browser->value(QStringLiteral("view.hits[0]")).toInt();
    m_runs.browser->press(QStringLiteral("Enter"));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("view.selected === %1").arg(first)));
    QVERIFY(open());
    m_runs.browser->press(QStringLiteral("/"));
    m_runs.browser->type(QStringLiteral("the"));
    m_runs.browser->press(QStringLiteral("ArrowDown"));
    m_runs.browser->press(QStringLiteral("ArrowDown"));
    const int second = m_runs.browser->value(QStringLiteral("view.hits[1]")).toInt();
    m_runs.browser->press(QStringLiteral("Enter"));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("view.selected === %1").arg(second)));
    QVERIFY(open());
    m_runs.browser->press(QStringLiteral("/"));
    m_runs.browser->type(QStringLiteral("the"));
    m_runs.browser->press(QStringLiteral("ArrowDown"));
    m_runs.browser->press(QStringLiteral("ArrowUp"));
    QCOMPARE(m_runs.browser->text(QStringLiteral("document.activeElement.id")), QStringLiteral("search"));
    QCOMPARE(m_runs.faults(QStringLiteral("map")), QStringList());
}

void TestHtmlMapHands::idsAreFound()
{
    QVERIFY(open());
    const QString id = m_runs.browser->text(QStringLiteral("given.ids[37]"));
    m_runs.browser->press(QStringLiteral("/"));
    m_runs.browser->type(id);
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("view.hits.includes(37)")));
}

void TestHtmlMapHands::neitherCaseNorAccentsCount()
{
    QVERIFY(open());
    m_runs.browser->press(QStringLiteral("/"));
    m_runs.browser->type(QStringLiteral("bo AERLIG")); // Bo Ærlig
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("view.hits.length === %1").arg(PageRuns::kBooks / 2)));
}

void TestHtmlMapHands::titlesStandOnTheMapBeforeAnythingIsSelected()
{
    QVERIFY(open());
    m_runs.browser->value(
        QStringLiteral("(() => { self.written = []; const own = CanvasRenderingContext2D.prototype.fillText;"
                       "CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {"
                       "written.push(text); own.call(this, text, x, y); }; paintOverlay(); })()"));
    QVERIFY(m_runs.browser->value(QStringLiteral("written.length")).toInt() >= 5);
    // The most rated one is among them.
    QVERIFY(m_runs.browser
                ->value(QStringLiteral(
                    "written.some((text) => titleOf(wellKnown()[0]).startsWith(text.slice(0, 30)))"))
                .toBool());
}

void TestHtmlMapHands::namesOfGroupsStandOffTheDotsAtEveryZoom()
{
    QVERIFY(open());
    // Of each line that is written in a heavy font: its box, and the dots in it.
    m_runs.browser->value(QStringLiteral(
        "(() => { self.heavy = []; const own = CanvasRenderingContext2D.prototype.fillText;"
        "CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {"
        "if (/^(600|bold)/.test(this.font)) { const half = this.measureText(text).width / 2;"
        "heavy.push([x - half, y - 6, x + half, y + 6]); } own.call(this, text, x, y); };"
        "self.covered = () => heavy.map((box) => screenX.reduce((sum, x, i) => sum + (x > box[0] && x < box[2]"
        "&& screenY[i] > box[1] && screenY[i] < box[3]), 0));"
        "self.meeting = () => heavy.filter((a, i) => heavy.some((b, j) => i !== j && a[0] < b[2] && "
        "b[0] < a[2] && a[1] < b[3] && b[1] < a[3])).length;"
        "self.outside = () => heavy.filter((box) => box[0] < 0 || box[2] > camera.width).length; })()"));
    for (const double zoom : {1.0, 1.5, 3.0}) {
        m_runs.browser->value(QStringLiteral("fitMap(); zoomMiddle(%1)").arg(zoom));
        // The names of this zoom are laid out once the map rests.
        QVERIFY(m_runs.browser->waitFor(QStringLiteral("!waiting.asked && naming.steps.has(zoomStep())")));
        m_runs.browser->value(QStringLiteral("heavy.length = 0; paintOverlay()"));
        QVERIFY(m_runs.browser->value(QStringLiteral("heavy.length")).toInt() > 0);
        // Where it is crowded a name may touch a dot; over its group each line would lie on some.
        const int lines = m_runs.browser->value(QStringLiteral("heavy.length")).toInt();
        const int dots = m_runs.browser->value(QStringLiteral("covered().reduce((a, b) => a + b)")).toInt();
        QVERIFY2(dots * 4 <= lines, qPrintable(QStringLiteral("%1 dots, %2 lines").arg(dots).arg(lines)));
        QCOMPARE(m_runs.browser->value(QStringLiteral("meeting()")).toInt(), 0);
        QCOMPARE(m_runs.browser->value(QStringLiteral("outside()")).toInt(), 0);
    }
    // A name beside its group, and what it names, do not keep the book from being clicked.
    m_runs.browser->value(QStringLiteral("fitMap(); moved()"));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("!waiting.asked")));
    const int book = lonely();
    m_runs.browser->click(placeOf(book));
    QVERIFY(m_runs.browser->waitFor(QStringLiteral("view.selected === %1").arg(book)));
    QCOMPARE(m_runs.faults(QStringLiteral("map")), QStringList());
}

void TestHtmlMapHands::groupsHaveTheColorsOfTheWindow()
{
    QVERIFY(open());
    for (const bool dark : {false, true})
        for (int category = shelf::ColorScale::kMissing; category < 26; ++category) {
            const QString own = m_runs.browser->text(QStringLiteral("css(categoryColor(%1, %2))")
                                                         .arg(category)
                                                         .arg(dark ? QStringLiteral("true")
                                                                   : QStringLiteral("false")));
            QCOMPARE(own, QColor::fromRgb(shelf::ColorScale::categoryColor(category, dark)).name());
        }
}

void TestHtmlMapHands::fingersFindTheirTargets()
{
    m_runs.browser->resize({390, 844}, true);
    QVERIFY(open(QStringLiteral("book3")));
    QVERIFY(m_runs.browser->value(QStringLiteral("document.documentElement.scrollWidth <= 390")).toBool());
    const QString small = QStringLiteral("[...document.querySelectorAll('button, select, "
                                         "input')].filter((one) => { const box = one.getBoundingClientRect();"
                                         "return box.width > 0 && (box.width < 44 || box.height < 44); "
                                         "}).map((one) => one.outerHTML.slice(0, 100))");
    QCOMPARE(m_runs.browser->texts(small), QStringList());
    // Everything above the map lies in two lines below its title.
    QVERIFY(m_runs.browser
                ->value(QStringLiteral(
                    "byId('theme').getBoundingClientRect().top === byId('fit').getBoundingClientRect().top"))
                .toBool());
    m_runs.browser->resize({1280, 800});
}

void TestHtmlMapHands::titlesStayInThePicture()
{
    m_runs.browser->resize({390, 844}, true);
    QVERIFY(open());
    m_runs.browser->value(
        QStringLiteral("(() => { self.outside = []; const own = CanvasRenderingContext2D.prototype.fillText;"
                       "CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {"
                       "if (x < 0) outside.push(text); own.call(this, text, x, y); }; })()"));
    for (int book = 0; book < 20; ++book)
        m_runs.browser->value(QStringLiteral("view.selected = %1; paintOverlay()").arg(book));
    QCOMPARE(m_runs.browser->texts(QStringLiteral("outside")), QStringList());
    m_runs.browser->resize({1280, 800});
}

QTEST_GUILESS_MAIN(TestHtmlMapHands)
#include "tst_html_map_hands.moc"
