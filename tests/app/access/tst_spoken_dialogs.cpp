// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog and pane as assistive technology meets it.
#include "app/pages/import/import_page.h"
#include "app/pages/map/map_drawer.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/shared/book_picker.h"
#include "app/pages/shared/picture_dialog.h"
#include "app/project/project_dialogs.h"
#include "app/session/catalogue_index_source.h"
#include "tests/app/access/loose_labels.h"
#include "tests/app/access/spoken_tree.h"
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"
#include "tests/english_texts.h"
#include "tests/vector_files.h"

#include <QAbstractButton>
#include <QPointer>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace shelf;

class SpokenDialogsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowProgram> m_program;

    /// Windows beside the main one that are shown now.
    QList<QPointer<QWidget>> shownBeside() const
    {
        QList<QPointer<QWidget>> shown;
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->isVisible() && top != &m_program->window && !top->inherits("QTipLabel"))
                shown << top;
        return shown;
    }
    /// What is wrong with what opened, which is closed.
    QStringList faultsBeside(int& parts) const
    {
        QStringList faults;
        parts = 0;
        if (!m_program->becomes([&] { return !shownBeside().isEmpty() && m_program->jobs.isIdle(); }))
            return {QStringLiteral("nothing opened")};
        QTest::qWait(0);
        for (const QPointer<QWidget>& one : shownBeside()) {
            faults += faultsOf(one, parts);
            one->close();
        }
        m_program->becomes([this] { return shownBeside().isEmpty(); });
        return faults;
    }
    static QStringList faultsOf(QWidget* root, int& parts)
    {
        const SpokenTree tree(root);
        parts += tree.parts();
        return tree.faults() + LooseLabels(root).faults();
    }
    static QByteArray told(QStringList faults)
    {
        faults.removeDuplicates();
        return '\n' + faults.join(QLatin1Char('\n')).toUtf8();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installEnglish();
        QAccessible::setActive(true);
        m_program = std::make_unique<WindowProgram>(QSize(1280, 800));
        m_program->window.start(fewBooks());
        QVERIFY(m_program->becomes(
            [this] { return m_program->session.dataset() && !m_program->jobs.isBusy(); }));
        for (const char* name : {"one", "two"})
            m_program->session.selectRun(
                m_program->session.addRun(shortEntry(m_program->session.dataset(), name)));
        m_program->session.selectBook(3);
        m_program->session.selectReader(5);
        QVERIFY(m_program->becomes([this] { return m_program->jobs.isIdle(); }));
    }
    void cleanupTestCase() { m_program.reset(); }

    void dialogsOfCommands_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char* action :
             {"exportAction", "reportAction", "settingsAction", "openReadyAction", "serveAction", "logAction",
              "shortcutsAction", "findCommandAction", "resetSettingsAction", "clearOpenedAction", "aboutAction",
              "helpAction", "glossaryAction"})
            QTest::newRow(action) << QByteArray(action);
    }
    void dialogsOfCommands()
    {
        QFETCH(QByteArray, action);
        m_program->press(action.constData());
        int parts = 0;
        const QStringList faults = faultsBeside(parts);
        QVERIFY2(faults.isEmpty(), told(faults).constData());
        QVERIFY2(parts > 2, qPrintable(QString::number(parts)));
    }

    void dialogsOfTheMap()
    {
        QStringList faults;
        int parts = 0;
        (new PictureDialog(QSize(800, 600), &m_program->window))->open();
        faults += faultsBeside(parts);
        CatalogueIndexSource index(m_program->session, m_program->jobs);
        auto* picker = new BookPicker(m_program->jobs, index, m_program->session.dataset(),
                                      QStringLiteral("one end"), &m_program->window);
        picker->setAttribute(Qt::WA_DeleteOnClose);
        picker->setBooks({1, 2});
        picker->open();
        faults += faultsBeside(parts);
        QVERIFY2(faults.isEmpty(), told(faults).constData());
    }

    void vectorsThatAreOpened()
    {
        std::vector<std::vector<float>> rows;
        for (int i = 0; i < 6; ++i)
            rows.push_back({float(i), 1, float(i % 3)});
        m_program->open(m_program->write("vectors.npy", npyOf(rows)));
        QVERIFY(m_program->becomes([this] { return m_program->part<QDialog>("vectorDialog"); }));
        int parts = 0;
        const QStringList faults = faultsBeside(parts);
        QVERIFY2(faults.isEmpty(), told(faults).constData());
        QVERIFY2(parts > 20, qPrintable(QString::number(parts)));
    }

    void questionsOfProjects()
    {
        const ProjectQuestions questions = projectQuestions(&m_program->window, m_program->settings);
        const QString name = QStringLiteral("Shelves");
        QStringList faults;
        int parts = 0;
        questions.held(name, QStringLiteral("Somebody has it."), [](auto) {});
        faults += faultsBeside(parts);
        questions.recovery(name, QStringLiteral("One run."), [](auto) {});
        faults += faultsBeside(parts);
        questions.changed(name, [](auto) {});
        faults += faultsBeside(parts);
        editProjectNotes(&m_program->window, name, QStringLiteral("Read"), [](const QString&) {});
        faults += faultsBeside(parts);
        QVERIFY2(faults.isEmpty(), told(faults).constData());
    }

    void panesOfTheMap()
    {
        m_program->window.showPage(PageId::map);
        QVERIFY(m_program->becomes([this] { return m_program->jobs.isIdle(); }));
        auto* drawer = m_program->part<MapDrawer>("mapDrawer");
        QStringList faults;
        for (int tab = MapDrawer::kSettings; tab <= MapDrawer::kViews; ++tab) {
            drawer->show();
            drawer->showTab(static_cast<MapDrawer::Tab>(tab));
            QVERIFY(m_program->becomes([this] { return m_program->jobs.isIdle(); }));
            int parts = 0;
            faults += faultsOf(drawer, parts);
            QVERIFY2(parts > 8, qPrintable(QStringLiteral("%1 in %2").arg(parts).arg(tab)));
        }
        drawer->hide();
        QVERIFY2(faults.isEmpty(), told(faults).constData());
    }

    void aLibraryOfOnesOwn()
    {
        const Catalogue& books = m_program->session.dataset()->books;
        QByteArray lines = "Title,Authors,ISBN/UID,Read Status,Star Rating\nNo such book,Nobody,,read,3\n";
        for (std::size_t book = 0; book < 4; ++book)
            lines += '"' + QByteArray::fromStdString(std::string(books.titles[book])) + "\",\"" +
                     QByteArray::fromStdString(std::string(books.authors[book])) + "\",,read,4\n";
        m_program->part<ReadersPage>("readersPage")->openLibraryFile(m_program->write("own.csv", lines));
        auto* panel = m_program->part<QWidget>("libraryPanel");
        // Of a reader who is known from before it is shown on request.
        auto* button = m_program->part<QAbstractButton>("readerLibrary");
        QVERIFY(m_program->becomes([&] { return panel->isVisible() || button->isVisible(); }));
        if (!panel->isVisible())
            button->click();
        QVERIFY(panel->isVisible());
        auto* sections = m_program->part<QTabBar>("librarySections");
        QStringList faults;
        int parts = 0;
        for (int section = 0; section < sections->count(); ++section) {
            sections->setCurrentIndex(section);
            if (auto* rows = m_program->part<QTableView>("libraryBooks"); rows->model()->rowCount() > 0)
                rows->selectRow(0); // what is to be decided stands below
            faults += faultsOf(m_program->part<QWidget>("readersPage"), parts);
        }
        QVERIFY2(faults.isEmpty(), told(faults).constData());
        QVERIFY(parts > 100);
    }

    void howFilesAreRead()
    {
        QByteArray lines = "user_id,book_id,rating,timestamp\n";
        for (int i = 0; i < 40; ++i)
            lines += QByteArray::number(i % 7) + ',' + QByteArray::number(i) + ",4,100000" +
                     QByteArray::number(i % 10) + '\n';
        auto* page = m_program->part<ImportPage>("importPage");
        DataSource source;
        source.ratings = m_program->write("ratings.csv", lines).toStdString();
        page->offer(source);
        const auto* preview = m_program->part<QTableView>("previewRows");
        QVERIFY(m_program->becomes([&] {
            return preview->isVisible() && preview->model()->rowCount() > 6 && m_program->jobs.isIdle();
        }));
        int parts = 0;
        QStringList faults = faultsOf(page, parts);
        page->showCleaning();
        QVERIFY(m_program->becomes(
            [&] { return m_program->part<QTableView>("cleaningSteps")->isVisible() && m_program->jobs.isIdle(); }));
        faults += faultsOf(page, parts);
        QVERIFY2(faults.isEmpty(), told(faults).constData());
        QVERIFY(parts > 60);
    }

    void labelsOfThePages()
    {
        QStringList faults;
        int met = 0;
        for (int number = 0; number < 5; ++number) {
            m_program->window.showPage(static_cast<PageId>(number));
            QVERIFY(m_program->becomes([this] { return m_program->jobs.isIdle(); }));
            const LooseLabels labels(&m_program->window);
            faults += labels.faults();
            met += labels.met();
        }
        QVERIFY2(faults.isEmpty(), told(faults).constData());
        QVERIFY2(met > 20, qPrintable(QString::number(met)));
    }

    void theTour()
    {
        m_program->press("tourAction");
        auto* card = m_program->part<QWidget>("guideCard");
        QVERIFY(m_program->becomes([&] { return card->isVisible(); }));
        int parts = 0;
        const QStringList faults = faultsOf(card, parts);
        QVERIFY2(faults.isEmpty(), told(faults).constData());
        QVERIFY(parts > 4);
    }
};

QTEST_MAIN(SpokenDialogsTest)
#include "tst_spoken_dialogs.moc"
