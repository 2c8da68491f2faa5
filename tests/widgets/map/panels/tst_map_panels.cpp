// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/axes/custom_axes.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/tsne/tsne.h"
#include "widgets/charts/cost_curve.h"
#include "widgets/map/panels/change_panel.h"
#include "widgets/map/panels/epoch_strip.h"
#include "widgets/map/panels/faith_panel.h"
#include "widgets/map/panels/groups_panel.h"
#include "widgets/map/panels/map_form.h"
#include "widgets/map/panels/map_strip.h"
#include "widgets/map/panels/map_tools.h"
#include "widgets/map/panels/views_panel.h"

#include <QAbstractItemModel>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

using namespace shelf;

namespace {

MapParameters of(const LayoutMethod* method, int dims = 2)
{
    MapParameters parameters;
    parameters.method = method;
    parameters.dims = dims;
    return parameters;
}

template <class Widget> Widget* named(QWidget& parent, const char* name)
{
    return parent.findChild<Widget*>(QLatin1String(name));
}

} // namespace

class TestMapPanels : public QObject {
    Q_OBJECT
private slots:
    void theFormShowsWhatTheMethodKnows()
    {
        MapForm form;
        form.show();
        named<QCheckBox>(form, "mapAdvanced")->setChecked(true);
        for (const LayoutMethod* method : layoutMethods())
            for (const int dims : {2, 3}) {
                const MapParameters parameters = of(method, dims);
                form.setParameters(parameters);
                for (const MapParameter& p : mapParameterTable(*method)) {
                    if (p.key == "method" || p.key == "dims")
                        continue;
                    const QString name =
                        QStringLiteral("map_") + QString::fromUtf8(p.key.data(), qsizetype(p.key.size()));
                    auto* field = form.findChild<QWidget*>(name);
                    QVERIFY2(field, qPrintable(name));
                    QCOMPARE(field->isVisibleTo(&form), p.applies(parameters));
                    QVERIFY(!field->accessibleName().isEmpty());
                }
            }
    }

    void aTypedValueReachesTheSettingsAndABadOneIsExplained()
    {
        MapForm form;
        form.setParameters(of(&kAxesMethod));
        QVERIFY(named<QLabel>(form, "mapFormHint")->isVisibleTo(&form));
        QSignalSpy changed(&form, &MapForm::parametersChanged);
        auto* from = named<QLineEdit>(form, "map_x_from");
        QVERIFY(from);
        QTest::keyClicks(from, QStringLiteral("12,13"));
        QCOMPARE(form.parameters().of<AxesMapParameters>().xFrom, std::string("12,13"));
        QVERIFY(!changed.isEmpty());
        form.setSelectedIds(QStringLiteral("99"));
        named<QToolButton>(form, "take_x_to")->click();
        QCOMPARE(form.parameters().of<AxesMapParameters>().xTo, std::string("99"));

        form.setParameters(of(&kTsneMethod));
        QVERIFY(!named<QLabel>(form, "mapFormHint")->isVisibleTo(&form));
        QVERIFY(form.problem().isEmpty());
    }

    /// An empty list says what belongs there, and its button gets it.
    void emptyListsHoldTheButtonThatFillsThem()
    {
        GroupsPanel groups;
        groups.resize(300, 500);
        groups.show();
        QSignalSpy found(&groups, &GroupsPanel::findWanted);
        auto* find = named<QPushButton>(groups, "groupFindFirst");
        QVERIFY(find && find->isVisible());
        find->click();
        QCOMPARE(found.size(), 1);
        ViewsPanel views;
        views.resize(300, 500);
        views.show();
        QSignalSpy kept(&views, &ViewsPanel::keepWanted);
        auto* keep = named<QPushButton>(views, "viewKeepFirst");
        QVERIFY(keep && keep->isVisible() && !keep->isEnabled()); // there is no map
        views.setAvailable(true);
        keep->click();
        QCOMPARE(kept.size(), 1);
        views.setViews({QStringLiteral("View 1")});
        QVERIFY(!keep->isVisible());
    }

    void theStripOffersWhatCanBeDone()
    {
        MapStrip strip;
        strip.show();
        auto* start = named<QToolButton>(strip, "mapStart");
        auto* pause = named<QToolButton>(strip, "mapPause");
        auto* stop = named<QToolButton>(strip, "mapStop");
        auto* longer = named<QToolButton>(strip, "mapLonger");
        QSignalSpy started(&strip, &MapStrip::startWanted);
        QSignalSpy wentOn(&strip, &MapStrip::goOnWanted);
        QSignalSpy paused(&strip, &MapStrip::pauseWanted);
        MapStrip::State state;
        state.canStart = true;
        strip.setState(state);
        QVERIFY(start->isEnabled() && !pause->isEnabled() && !stop->isEnabled() && !longer->isEnabled());
        const auto places = [&] {
            return QList<QRect>{start->geometry(), pause->geometry(), stop->geometry(), longer->geometry()};
        };
        QTRY_VERIFY(start->width() > 0);
        const QList<QRect> before = places();
        start->click();
        QCOMPARE(started.size(), 1);
        state = {};
        state.running = true;
        strip.setState(state);
        QVERIFY(!start->isEnabled() && pause->isEnabled() && stop->isEnabled());
        pause->click();
        QCOMPARE(paused.last().first().toBool(), true);
        state.paused = true;
        strip.setState(state);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(places(), before); // whoever presses twice hits nothing else
        pause->click();
        QCOMPARE(paused.last().first().toBool(), false);
        state = {};
        state.canGoOn = true;
        strip.setState(state);
        start->click();
        QCOMPARE(wentOn.size(), 1);
        QCOMPARE(started.size(), 1);
        state = {};
        state.canLengthen = true;
        strip.setState(state);
        QVERIFY(longer->isEnabled() && !start->isEnabled());
        state.canStart = true;
        state.problem = QStringLiteral("no books named");
        strip.setState(state);
        QVERIFY(!start->isEnabled());
    }

    /// Start, by the keyboard: the keyboard stays at the strip, with what can be pressed next.
    void theKeyboardStaysWithTheButtonsOfTheStrip()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* before = new QLineEdit(&window);
        auto* strip = new MapStrip(&window);
        auto* after = new QLineEdit(&window);
        for (QWidget* one : std::initializer_list<QWidget*>{before, strip, after})
            layout->addWidget(one);
        MapStrip::State state;
        state.canStart = true;
        strip->setState(state);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* start = named<QToolButton>(*strip, "mapStart");
        start->setFocus();
        state = {};
        state.running = true;
        strip->setState(state);
        QCOMPARE(window.focusWidget(), named<QToolButton>(*strip, "mapPause"));
        state.stopping = true; // none of them can be pressed
        strip->setState(state);
        QCOMPARE(window.focusWidget(), strip);
        state = {};
        state.canGoOn = true;
        strip->setState(state);
        QCOMPARE(window.focusWidget(), start);
        after->setFocus(); // who is elsewhere stays there
        state = {};
        state.running = true;
        strip->setState(state);
        QCOMPARE(window.focusWidget(), after);
    }

    void theStripEndsItsWordsInDotsAndTheCurveTakesNoRoomForNothing()
    {
        MapStrip strip;
        strip.resize(400, strip.sizeHint().height());
        strip.show();
        MapStrip::State state;
        state.canStart = true;
        state.costName = QStringLiteral("KL divergence");
        state.text = QString(QStringLiteral("words ")).repeated(40);
        strip.setState(state);
        auto* text = named<QLabel>(strip, "mapStanding");
        QVERIFY(text);
        auto* curve = strip.findChild<CostCurve*>();
        QVERIFY(!curve->isVisible());
        strip.setCurve({{50, 4.0}, {100, 1.25}}, 300);
        QVERIFY(curve->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(text->text(), state.text); // whole to assistive technology and in the tool tip
        QCOMPARE(text->toolTip(), state.text);
        QLabel cut(text->fontMetrics().elidedText(state.text, Qt::ElideRight, text->contentsRect().width()),
                   &strip);
        cut.setGeometry(text->geometry());
        const QImage painted = text->grab().toImage();
        QCOMPARE(painted, cut.grab().toImage());
    }

    /// Two maps and the settings beside them are to fit in a small window.
    void aNarrowStripHasIconsAndAllOfItsLastValue()
    {
        QWidget room; // in which the strip is as narrow as it is made
        room.resize(1300, 100);
        MapStrip strip(&room);
        MapStrip::State state;
        state.costName = QStringLiteral("KL divergence");
        state.text = QStringLiteral("t-SNE: 750 iterations");
        strip.setState(state);
        strip.setCurve({{50, 4.0}, {100, 1.25}}, 300);
        QVERIFY(strip.minimumSizeHint().width() < 190);
        const auto buttons = strip.findChildren<QToolButton*>();
        QCOMPARE(buttons.size(), 4);
        const auto worded = [&] {
            return std::count_if(buttons.begin(), buttons.end(), [](const QToolButton* each) {
                return each->toolButtonStyle() != Qt::ToolButtonIconOnly;
            });
        };
        strip.resize(1200, 36);
        room.show();
        QTRY_COMPARE(worded(), 4);
        strip.resize(300, 36);
        QTRY_COMPARE(worded(), 0);
        auto* curve = strip.findChild<CostCurve*>();
        QTRY_VERIFY(curve->geometry().right() < 300 && curve->isVisible());
        for (const QToolButton* each : buttons)
            QVERIFY(!each->toolTip().isEmpty());
        const QString value = QLocale().toString(1.25, 'f', 3);
        QCOMPARE(curve->writtenIn(400), QStringLiteral("KL divergence ") + value);
        const QString narrow = curve->writtenIn(curve->width());
        QCOMPARE(narrow, value);
        QVERIFY(curve->fontMetrics().horizontalAdvance(narrow) < curve->width());
        strip.resize(180, 36);
        QTRY_VERIFY(!curve->isVisible());
        const auto* text = named<QLabel>(strip, "mapStanding");
        QTRY_VERIFY(text->width() > 16 && text->geometry().right() < 180);
        strip.resize(1200, 36);
        QTRY_COMPARE(worded(), 4);
        QVERIFY(curve->isVisible());
    }

    void theCurveSaysItsLastValue()
    {
        CostCurve curve;
        curve.setName(QStringLiteral("KL divergence"));
        curve.setCurve({{50, 4.0}, {100, std::numeric_limits<double>::quiet_NaN()}, {150, 1.25}}, 300);
        QCOMPARE(curve.curve().size(), std::size_t(2));
        QVERIFY(curve.accessibleDescription().contains(QLocale().toString(1.25, 'f', 3)));
        curve.resize(200, 30);
        QVERIFY(!curve.grab().isNull());
    }

    void theEpochsCanBeWalkedAndPlayed()
    {
        EpochStrip strip;
        strip.show();
        QSignalSpy asked(&strip, &EpochStrip::prepareWanted);
        QSignalSpy moved(&strip, &EpochStrip::positionChanged);
        strip.setEpochs({0, 2, 5}, false, QStringLiteral("3 maps"));
        named<QPushButton>(strip, "epochPrepare")->click();
        QCOMPARE(asked.size(), 1);
        strip.setEpochs({0, 2, 5}, true);
        auto* slider = named<QSlider>(strip, "epochSlider");
        QVERIFY(slider->isVisible());
        QCOMPARE(strip.position(), 2);
        QTest::keyClick(slider, Qt::Key_Left);
        QCOMPARE(moved.last().first().toInt(), 1);
        QVERIFY(named<QLabel>(strip, "epochText")->text().contains(QLatin1Char('2')));
        strip.setPosition(2);
        named<QToolButton>(strip, "epochPlay")->click(); // begins anew from its end
        QCOMPARE(strip.position(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(strip.position(), 2, 5000);
    }

    void theFiguresOfTheMapAreSaidInWords()
    {
        FaithPanel panel;
        panel.show();
        QSignalSpy measure(&panel, &FaithPanel::measureWanted);
        panel.setQuality(nullptr, QStringLiteral("not yet"), true);
        auto* headline = named<QLabel>(panel, "faithHeadline");
        QCOMPARE(headline->text(), QStringLiteral("not yet"));
        named<QPushButton>(panel, "faithMeasure")->click();
        QCOMPARE(measure.size(), 1);
        MapQuality quality;
        quality.faith.knn = 0.31;
        quality.faith.trustworthiness = 0.925;
        quality.faith.continuity = 0.5;
        quality.faith.knc = std::numeric_limits<double>::quiet_NaN();
        quality.faith.cpd = 0.25;
        panel.setQuality(&quality, {}, false);
        QVERIFY(headline->text().contains(QLocale().toString(3.1, 'f', 1)));
        QCOMPARE(named<QLabel>(panel, "faithTrust")->text(), QLocale().toString(0.925, 'f', 3));
        QVERIFY(!named<QLabel>(panel, "faithKnc")->text().contains(QStringLiteral("nan")));
    }

    void groupsAreListedWithTheirWords()
    {
        GroupsPanel panel;
        panel.show();
        QSignalSpy find(&panel, &GroupsPanel::findWanted);
        QSignalSpy chosen(&panel, &GroupsPanel::groupChosen);
        auto* count = named<QSpinBox>(panel, "groupCount");
        auto* size = named<QSpinBox>(panel, "groupSize");
        QVERIFY(count->isVisible() && !size->isVisible());
        named<QComboBox>(panel, "groupMethod")->setCurrentIndex(1);
        QVERIFY(!count->isVisible() && size->isVisible());
        size->setValue(9);
        named<QPushButton>(panel, "groupFind")->click();
        QCOMPARE(find.last().first().value<GroupChoice>().minClusterSize, 9);
        QVERIFY(find.last().first().value<GroupChoice>().density);
        Clustering clustering;
        clustering.count = 2;
        clustering.member = {0, 0, 1, -1, 0};
        clustering.size = {3, 1};
        panel.setGroups(&clustering, {QStringLiteral("dragons"), QStringLiteral("murder")},
                        QStringLiteral("two"));
        auto* view = named<QTableView>(panel, "groupList");
        QCOMPARE(view->model()->rowCount(), 3); // those in no group are one line
        QCOMPARE(view->model()->index(1, 0).data().toString(), QStringLiteral("murder"));
        emit view->activated(view->model()->index(1, 0));
        QCOMPARE(chosen.last().first().toInt(), 1);
        emit view->activated(view->model()->index(2, 0));
        QCOMPARE(chosen.last().first().toInt(), -1);
    }

    void viewsAreKeptUnderAName()
    {
        ViewsPanel panel;
        panel.show();
        panel.setAvailable(true);
        QSignalSpy keep(&panel, &ViewsPanel::keepWanted);
        QSignalSpy open(&panel, &ViewsPanel::openWanted);
        auto* button = named<QPushButton>(panel, "viewKeep");
        QVERIFY(!button->isEnabled()); // it needs a name
        QTest::keyClicks(named<QLineEdit>(panel, "viewName"), QStringLiteral("  dragons "));
        QVERIFY(button->isEnabled());
        button->click();
        QCOMPARE(keep.last().first().toString(), QStringLiteral("dragons"));
        panel.setViews({QStringLiteral("a"), QStringLiteral("b")});
        QVERIFY(!named<QPushButton>(panel, "viewOpen")->isEnabled());
        named<QListWidget>(panel, "viewList")->setCurrentRow(1);
        named<QPushButton>(panel, "viewOpen")->click();
        QCOMPARE(open.last().first().toInt(), 1);
    }

    void changedBooksCanBeVisited()
    {
        ChangePanel panel;
        panel.show();
        QSignalSpy chosen(&panel, &ChangePanel::bookChosen);
        panel.setRows({{7, QStringLiteral("Seven"), 0.9}, {3, QStringLiteral("Three"), 0.4}},
                      QStringLiteral("40 %"));
        QCOMPARE(panel.books(), std::vector<int>({7, 3}));
        named<QTableView>(panel, "changeList")->selectRow(1);
        QCOMPARE(chosen.last().first().toInt(), 3);
        panel.setRows({}, {});
        QVERIFY(!named<QPushButton>(panel, "changeSelect")->isEnabled());
    }

    void theToolsSayWhatIsSelectedAndFound()
    {
        MapTools tools;
        tools.show();
        QSignalSpy filter(&tools, &MapTools::filterChanged);
        QSignalSpy select(&tools, &MapTools::selectHitsWanted);
        tools.setCounts(12, 40, 100);
        const QString counts = named<QLabel>(tools, "mapCounts")->text();
        QCOMPARE(counts, QStringLiteral("40 shown"));
        QCOMPARE(named<QToolButton>(tools, "mapSelectionDetails")->text(), QStringLiteral("12 selected"));
        QTest::keyClicks(named<QLineEdit>(tools, "mapFilter"), QStringLiteral("ab"));
        QCOMPARE(filter.last().first().toString(), QStringLiteral("ab"));
        auto* hits = named<QToolButton>(tools, "mapSelectHits");
        // Its room is kept: nothing moves when it comes, and when it counts further.
        tools.resize(1100, tools.height());
        const auto* next = named<QToolButton>(tools, "mapUndo");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(next->x() > named<QLineEdit>(tools, "mapFilter")->x());
        const QPoint there = next->pos();
        const int height = tools.heightForWidth(tools.width());
        for (const int count : {3, 1234, 0, 53}) {
            tools.setFilterState(count, {});
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCOMPARE(next->pos(), there);
            QCOMPARE(tools.heightForWidth(tools.width()), height);
        }
        tools.setFilterState(3, {});
        QVERIFY(hits->isEnabled() && hits->text().contains(QLatin1Char('3')));
        hits->click();
        QCOMPARE(select.size(), 1);
        tools.setFilterState(-1, QStringLiteral("missing )"));
        QVERIFY(!hits->isEnabled());
        QVERIFY(hits->toolTip().contains(QStringLiteral("missing")));
        filter.clear();
        tools.setFilter(QStringLiteral("other"), true);
        QVERIFY(filter.isEmpty());
        for (const auto* button : tools.findChildren<QToolButton*>())
            if (!button->objectName().startsWith(QStringLiteral("qt_")) && button->parent() == &tools)
                QVERIFY2(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty(),
                         qPrintable(button->objectName()));
    }
};

QTEST_MAIN(TestMapPanels)
#include "tst_map_panels.moc"
