// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search/search_panel.h"
#include "app/window/main_window.h"
#include "engine/data/sample/sample_library.h"
#include "engine/journal/kept_searches.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/project/project.h"
#include "engine/search/search_file.h"
#include "engine/search/search_space.h"
#include "tests/app/window_program.h"
#include "widgets/look/column_model.h"
#include "widgets/search/parallel_coordinates.h"
#include "widgets/window/message_bar.h"
#include "widgets/window/search_field.h"

#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

/// The real window on a small library, with the search in front.
struct Program {
    QTemporaryDir folder;
    QString place; ///< of its data
    Settings settings;
    Session session;
    Jobs jobs;
    MainWindow window;

    /// `data`: a data folder that outlives it.
    explicit Program(const QString& data = {})
        : place(data.isEmpty() ? folder.path() : data),
          settings(place + QStringLiteral("/settings.ini")),
          window(session, jobs, settings, nullptr, place)
    {
        window.resize(900, 600);
        window.show();
        session.setDataset(library());
        window.showPage(PageId::compare);
        part<QTabWidget>("compareTabs")->setCurrentIndex(1);
        choose("searchPreset", "bias");
        part<QSpinBox>("searchTrials")->setValue(9);
    }

    static DatasetPtr library()
    {
        static const DatasetPtr data = [] {
            SampleParameters parameters;
            parameters.books = 100;
            parameters.users = 200;
            parameters.ratings = 4000;
            return std::make_shared<const Dataset>(std::move(*makeSampleLibrary(parameters)));
        }();
        return data;
    }
    template <class T> T* part(const char* name) const { return window.findChild<T*>(QLatin1String(name)); }
    void choose(const char* box, const char* text) const
    {
        auto* combo = part<QComboBox>(box);
        const int named = combo->findData(QLatin1String(text)); // a preset, by its name in batch
        combo->setCurrentIndex(named >= 0 ? named : combo->findText(QLatin1String(text)));
        emit combo->activated(combo->currentIndex());
    }
    void press(const char* button) const { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    QMessageBox* question() const { return part<QMessageBox>("question"); }
    void answer(int button) const
    {
        question()->findChild<QPushButton*>(QStringLiteral("answer%1").arg(button))->click();
    }
    bool closes()
    {
        QSignalSpy closed(&window, &MainWindow::closed);
        return closed.wait(60000);
    }
    QWidget* offer() const { return part<QWidget>("keptSearches"); }
    int rows() const { return part<QTableView>("trials")->model()->rowCount(); }
    bool finished() const
    {
        return QTest::qWaitFor([this] { return !part<QPushButton>("stopSearch")->isEnabled() && rows() > 0; },
                               20000);
    }
};

/// With one trial.
SearchState searchOf(const std::string& dataName)
{
    SearchState state;
    state.plan.base = *presetSettings("bias");
    state.plan.axes = defaultAxes(state.plan.base);
    state.plan.trials = 9;
    state.dataName = dataName;
    state.fingerprint = "0";
    Trial trial;
    for (const SearchAxis& axis : state.plan.axes)
        trial.values.push_back(axis.isRange() ? std::to_string(axis.low) : axis.choices.front());
    trial.objective = 1;
    state.trials.push_back(trial);
    return state;
}

} // namespace

class TestSearchPanel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void aSearchFillsTheTableAndThePicture();
    void theBestSettingsReachTheForm();
    void trainItMakesARun();
    void moreTrialsGoOnWithTheSameSearch();
    void aBrushLeavesOnlyItsTrialsInTheTable();
    void aSearchIsSavedAndOpenedAgain();
    void otherDataClearTheSearch();
    void aWordInTheSearchFieldLeavesTheSearchForSettingsAlone();
    void withNothingToVaryThereIsNothingToStart();
    void anUnsavedSearchIsCountedAtQuitAndOfferedAtTheNextStart();
    void aRunningSearchIsKeptWithItsTrials();
    void aSearchThatMakesRoomIsOfferedAgain();
    void aSavedSearchIsNotAskedFor();
    void keptSearchesOfOnePresetCanBeToldApart();
    void aRefusalGoesWithTheNextSearch();
};

void TestSearchPanel::aSearchFillsTheTableAndThePicture()
{
    Program program;
    program.choose("searchMethod", "Successive halving");
    QVERIFY(program.part<QPushButton>("startSearch")->isEnabled());
    program.press("startSearch");
    QVERIFY(program.finished());
    QCOMPARE(program.rows(), 13); // 9 + 3 + 1
    QVERIFY(program.part<QLabel>("searchHint")->text().contains(QStringLiteral("Complete")));
    QCOMPARE(program.part<ParallelCoordinates>("parallelCoordinates")->passing().size(), 13);
    QVERIFY(!program.part<QPushButton>("startSearch")->text().contains(QStringLiteral("Go on")));
}

void TestSearchPanel::theBestSettingsReachTheForm()
{
    Program program;
    program.press("startSearch");
    QVERIFY(program.finished());
    auto* picture = program.part<ParallelCoordinates>("parallelCoordinates");
    QTest::keyClick(picture, Qt::Key_Down); // the best
    QTableView* table = program.part<QTableView>("trials");
    const QString regularization = table->currentIndex().siblingAtColumn(1).data().toString();
    QVERIFY(!regularization.isEmpty());
    auto* use = program.part<QPushButton>("useSearchSettings");
    QTest::keyClick(table, table->currentIndex().row() > 0 ? Qt::Key_Up : Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(!use->isEnabled() && use->toolTip().contains(QLatin1String("several"))); // of which one?
    QTest::keyClick(table, table->currentIndex().row() > 0 ? Qt::Key_Up : Qt::Key_Down);
    QVERIFY(use->isEnabled());
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 1).data().toString() == regularization)
            table->selectRow(row);
    RunSettings asked;
    QObject::connect(&program.session, &Session::trainingRequested,
                     [&](const RunSettings& settings, bool) { asked = settings; });
    program.press("useSearchSettings");
    QCOMPARE(program.window.page(), PageId::training);
    QCOMPARE(asked.of<BiasParameters>().userRegularization, regularization.toDouble());
    QVERIFY(program.session.runs().isEmpty());
}

void TestSearchPanel::trainItMakesARun()
{
    Program program;
    program.press("startSearch");
    QVERIFY(program.finished());
    program.press("trainSearchSettings");
    QVERIFY(QTest::qWaitFor([&] { return program.session.current() != nullptr; }, 20000));
    QCOMPARE(program.session.current()->settings.preset, std::string("bias"));
}

void TestSearchPanel::moreTrialsGoOnWithTheSameSearch()
{
    Program program;
    program.part<QSpinBox>("searchTrials")->setValue(3);
    program.press("startSearch");
    QVERIFY(program.finished());
    QTableView* table = program.part<QTableView>("trials");
    QCOMPARE(table->horizontalHeader()->visualIndex(2 + 2), 1); // the result, of two varied parameters
    const auto result = [table](int row) {
        return table->model()->index(row, 4).data(ColumnModel::kSortRole).toDouble();
    };
    QVERIFY(result(0) <= result(1) && result(1) <= result(2)); // the best error on top
    table->sortByColumn(0, Qt::AscendingOrder);
    const QString first = table->model()->index(0, 1).data().toString();
    program.part<QSpinBox>("searchTrials")->setValue(5);
    QCOMPARE(program.part<QPushButton>("startSearch")->text(), QStringLiteral("Go on"));
    program.press("startSearch");
    QVERIFY(QTest::qWaitFor([&] { return program.rows() == 5; }, 20000));
    QCOMPARE(table->model()->index(0, 1).data().toString(), first);
}

void TestSearchPanel::aBrushLeavesOnlyItsTrialsInTheTable()
{
    Program program;
    program.press("startSearch");
    QVERIFY(program.finished());
    auto* picture = program.part<ParallelCoordinates>("parallelCoordinates");
    picture->setBrush(2, 0.9, 1); // on the result: the best, and who comes close
    QVERIFY(program.rows() >= 1 && program.rows() < 9);
    QCOMPARE(program.rows(), static_cast<int>(picture->passing().size()));
    QTest::keyClick(picture, Qt::Key_Escape);
    QCOMPARE(program.rows(), 9);
}

void TestSearchPanel::aSearchIsSavedAndOpenedAgain()
{
    Program program;
    const QString file = program.folder.filePath(QStringLiteral("search.json"));
    program.press("startSearch");
    QVERIFY(program.finished());
    const auto answer = [&](const char* button, const char* name) {
        program.press(button);
        auto* dialog = program.part<QFileDialog>(name);
        QVERIFY(dialog);
        emit dialog->fileSelected(file);
        dialog->close();
    };
    answer("saveSearch", "saveSearchDialog");
    QTRY_VERIFY(QFile::exists(file));
    const auto saved = loadSearch(file.toStdString());
    QVERIFY(saved);
    QCOMPARE(saved->trials.size(), std::size_t{9});

    Program other;
    other.choose("searchPreset", "mf");
    QCOMPARE(other.rows(), 0);
    other.press("openSearch");
    auto* dialog = other.part<QFileDialog>("openSearchDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(file);
    dialog->close();
    QTRY_COMPARE(other.rows(), 9);
    QCOMPARE(other.part<QComboBox>("searchPreset")->currentData().toString(), QStringLiteral("bias"));
}

void TestSearchPanel::otherDataClearTheSearch()
{
    Program program;
    program.press("startSearch");
    QVERIFY(program.finished());
    program.session.setDataset(std::make_shared<const Dataset>(*Program::library()));
    QCOMPARE(program.rows(), 0);
}

void TestSearchPanel::aWordInTheSearchFieldLeavesTheSearchForSettingsAlone()
{
    Program program;
    program.press("startSearch");
    QTest::mouseClick(program.part<QPushButton>("pauseSearch"), Qt::LeftButton);
    QVERIFY(program.part<QPushButton>("stopSearch")->isEnabled());
    auto* field = program.part<SearchField>("search");
    QVERIFY(QTest::qWaitFor([&] {
        return program.window.findChild<QTableView*>(QStringLiteral("books"))->model()->rowCount() > 0;
    }));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("the"));
    QTRY_VERIFY(field->list()->count() > 0); // answered while the other search rests
    QVERIFY(program.part<QPushButton>("stopSearch")->isEnabled());
    QTest::mouseClick(program.part<QPushButton>("pauseSearch"), Qt::LeftButton);
    QVERIFY(program.finished());
    QCOMPARE(program.rows(), 9);
    QVERIFY(program.part<QLabel>("searchHint")->text().contains(QStringLiteral("Complete")));
}

void TestSearchPanel::withNothingToVaryThereIsNothingToStart()
{
    Program program;
    program.choose("searchPreset", "mean");
    QVERIFY(!program.part<QPushButton>("startSearch")->isEnabled());
    QVERIFY(program.part<QLabel>("searchHint")->text().contains(QStringLiteral("Nothing is varied")));
}

void TestSearchPanel::anUnsavedSearchIsCountedAtQuitAndOfferedAtTheNextStart()
{
    QTemporaryDir data;
    {
        Program program(data.path());
        program.settings.set(keys::askBeforeClosing, true);
        program.press("startSearch");
        QVERIFY(program.finished());
        program.window.close();
        QVERIFY(program.question());
        QVERIFY2(program.question()->text().contains(QStringLiteral("search for settings")),
                 qPrintable(program.question()->text()));
        program.answer(0);
        QVERIFY(program.window.isVisible());
        program.window.close();
        program.answer(1);
        QVERIFY(program.closes());
    }
    {
        Program program(data.path());
        program.window.start(fewBooks());
        // The library that start() opens would make room for itself later.
        QTRY_VERIFY_WITH_TIMEOUT(program.session.dataset() && program.session.dataset() != Program::library(),
                                 60000);
        QTRY_VERIFY(program.offer()->isVisible());
        QCOMPARE(program.rows(), 0);
        QTest::mouseClick(program.offer()->findChild<QPushButton*>(QStringLiteral("notice_0")),
                          Qt::LeftButton);
        QTRY_COMPARE(program.rows(), 9);
        QTRY_VERIFY(!program.jobs.isBusy() && !program.offer()->isVisible());
        QCOMPARE(program.part<QComboBox>("searchPreset")->currentData().toString(), QStringLiteral("bias"));
        program.window.close(); // as unsaved as it was
        QVERIFY(program.question());
        program.answer(0);
        // Who has not asked to be asked is not, and as much of it waits for them.
        QTRY_VERIFY(!program.question());
        program.settings.set(keys::askBeforeClosing, false);
        program.window.close();
        QVERIFY(!program.question());
        QVERIFY(program.closes());
    }
    const auto kept = keptSearches(data.filePath(QStringLiteral("searches")).toStdString());
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept[0].state.trials.size(), std::size_t{9});
}

void TestSearchPanel::aRunningSearchIsKeptWithItsTrials()
{
    QTemporaryDir data;
    {
        Program program(data.path());
        program.part<QSpinBox>("searchTrials")->setValue(500);
        program.press("startSearch");
        QTRY_VERIFY_WITH_TIMEOUT(program.rows() > 1, 60000);
        program.window.close();
        QVERIFY(program.question()); // it would be stopped
        program.window.closeNow(); // the system ends the program
        QVERIFY(program.closes());
    }
    const auto kept = keptSearches(data.filePath(QStringLiteral("searches")).toStdString());
    QCOMPARE(kept.size(), std::size_t{1});
    QVERIFY(kept[0].state.trials.size() > 1);
    QVERIFY(kept[0].state.end == SearchEnd::open);
}

void TestSearchPanel::aSearchThatMakesRoomIsOfferedAgain()
{
    Program program;
    program.press("startSearch");
    QVERIFY(program.finished());
    program.window.start(fewBooks()); // other data
    QVERIFY(program.question());
    QVERIFY(program.question()->informativeText().contains(QStringLiteral("search for settings")));
    program.answer(1);
    QTRY_VERIFY_WITH_TIMEOUT(program.session.dataset() != Program::library(), 60000);
    QTRY_VERIFY(program.offer()->isVisible());
    QCOMPARE(program.rows(), 0);
    QTest::mouseClick(program.offer()->findChild<QPushButton*>(QStringLiteral("notice_0")), Qt::LeftButton);
    QTRY_COMPARE(program.rows(), 9);
    QTRY_VERIFY(!program.offer()->isVisible());
}

void TestSearchPanel::aSavedSearchIsNotAskedFor()
{
    QTemporaryDir data;
    const QString file = data.filePath(QStringLiteral("mine.shelfproject"));
    {
        Program program(data.path());
        program.settings.set(keys::askBeforeClosing, true);
        program.press("startSearch");
        QVERIFY(program.finished());
        program.window.close();
        QVERIFY(program.question());
        QCOMPARE(program.question()->informativeText().count(QStringLiteral("the search for settings")), 1);
        program.answer(2); // save the project, which holds it
        QTRY_VERIFY(program.part<QFileDialog>("saveProject"));
        auto* dialog = program.part<QFileDialog>("saveProject");
        emit dialog->fileSelected(file);
        static_cast<QDialog*>(dialog)->done(1);
        QVERIFY(program.closes());
    }
    const auto project = readProject(file.toStdString());
    QVERIFY(project);
    const auto saved = parseSearch(*project->part("searches/1"));
    QVERIFY(saved);
    QCOMPARE(saved->trials.size(), std::size_t{9});
    QVERIFY(keptSearches(data.filePath(QStringLiteral("searches")).toStdString()).empty());
}

void TestSearchPanel::keptSearchesOfOnePresetCanBeToldApart()
{
    QTemporaryDir data;
    {
        SearchStore store(data.filePath(QStringLiteral("searches")).toStdString());
        for (int number = 1; number <= 3; ++number)
            QVERIFY(store.put(number, searchOf(number == 3 ? "Other books" : "Books")));
    }
    Program program(data.path());
    program.window.start(fewBooks());
    QTRY_VERIFY_WITH_TIMEOUT(program.offer()->isVisible(), 60000);
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        const auto* button = program.offer()->findChild<QPushButton*>(QStringLiteral("notice_%1").arg(i));
        QVERIFY(button);
        names << button->accessibleName();
        QVERIFY(names.last().contains(QStringLiteral("bias")));
        QVERIFY(names.last().contains(QDate::currentDate().toString(QStringLiteral("yy"))));
    }
    QCOMPARE(names.filter(QStringLiteral("Other books")).size(), 1);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestSearchPanel::aRefusalGoesWithTheNextSearch()
{
    Program program;
    program.press("startSearch");
    QVERIFY(program.finished());
    QVERIFY(program.window.findChild<SearchPanel*>()->openKept(searchOf("Other books")));
    auto* bar = program.part<MessageBar>("messageBar");
    program.press("startSearch");
    QTRY_VERIFY(bar->isVisible() && bar->plainText().contains(QStringLiteral("other data")));
    program.choose("searchMethod", "Successive halving"); // another one
    program.press("startSearch");
    QVERIFY(program.finished());
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TestSearchPanel)
#include "tst_search_panel.moc"
