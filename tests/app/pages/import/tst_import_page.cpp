// SPDX-License-Identifier: GPL-3.0-or-later
// How files are read, in the real window.
#include "app/pages/import/cleaning_plan.h"
#include "app/pages/import/import_page.h"
#include "app/pages/import/reading_plan.h"
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"
#include "tests/english_texts.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace shelf;

namespace {

/// The window, and of it the page.
struct Program : WindowProgram {
    Program() : WindowProgram(QSize(1280, 800)) {}
    ImportPage* page() const { return window.findChild<ImportPage*>(); }
    template <class T> T* part(const char* name) const { return page()->findChild<T*>(QLatin1String(name)); }
};

const QByteArray kClean = "user_id,book_id,rating\n1,1,5\n1,2,4\n2,1,3\n2,3,1\n3,2,2\n";
const QByteArray kNoNames = "a;x;5\na;y;4\nb;x;3\nb;z;1\nc;y;2\nc;z;5\n";

} // namespace

class ImportPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installEnglish();
    }

    void aCleanFileOpensWithNoPageInTheWay()
    {
        Program p;
        p.open(p.write("clean.csv", kClean));
        QVERIFY(Program::becomes([&] { return p.session.dataset() != nullptr; }));
        QTest::qWait(50);
        QCOMPARE(p.window.page(), PageId::library);
        p.window.findChild<QPushButton*>(QStringLiteral("howRead"))->click();
        QVERIFY(p.shows(PageId::importing));
        QVERIFY(Program::becomes([&] { return p.page()->reading().preview() != nullptr; }));
        QVERIFY(!p.part<QPushButton>("importOpen")->isEnabled()); // it is read so already
        QVERIFY(p.part<QLabel>("previewFigures")
                    ->text()
                    .startsWith(QStringLiteral("5 ratings, 3 readers, 3 books")));
        p.part<QPushButton>("importBack")->click();
        QCOMPARE(p.window.page(), PageId::library);
    }

    void whatCouldBeOtherwiseIsShownBeforeItIsTaken()
    {
        Program p;
        p.open(p.write("names.csv", kNoNames));
        QVERIFY(p.shows(PageId::importing));
        QVERIFY(!p.session.dataset());
        QVERIFY(p.part<QLabel>("importDoubt")->isVisible());
        QVERIFY(Program::becomes([&] { return p.part<QPushButton>("importOpen")->isEnabled(); }));
        p.part<QPushButton>("importOpen")->click();
        QVERIFY(p.shows(PageId::library));
        QCOMPARE(p.session.dataset()->ratingCount(), std::size_t(6));
    }

    void anotherAnswerIsReadWhole()
    {
        Program p;
        p.open(p.write("names.csv", kNoNames));
        QVERIFY(p.shows(PageId::importing));
        p.page()->reading().takeColumn(1, "user-column");
        QVERIFY(Program::becomes([&] { return p.part<QPushButton>("importOpen")->isEnabled(); }));
        p.part<QPushButton>("importOpen")->click();
        QVERIFY(p.shows(PageId::library));
        QCOMPARE(p.session.dataset()->columns.user, std::string("column 2"));
        QCOMPARE(std::string(p.session.dataset()->userIds[0]), std::string("x"));
        QCOMPARE(p.session.dataset()->source.reading.userColumn, std::string("2")); // kept for runs
    }

    void whatCannotBeReadIsMendedThere()
    {
        Program p;
        p.open(p.write("people.csv", "name,age,town\nAnn,3,Oslo\nBen,4,Rome\nAnn,5,Rome\n"));
        QVERIFY(p.shows(PageId::importing));
        QVERIFY(p.part<QLabel>("importProblem")->isVisible());
        QVERIFY(!p.part<QPushButton>("importOpen")->isEnabled());
        QVERIFY(p.message().isEmpty());
        for (const auto& [column, key] :
             {std::pair{0, "user-column"}, {2, "book-column"}, {1, "rating-column"}}) {
            p.page()->reading().takeColumn(column, key);
            QVERIFY(Program::becomes([&] { return !p.page()->reading().isReading(); }));
        }
        QVERIFY(!p.part<QLabel>("importProblem")->isVisible());
        p.part<QPushButton>("importOpen")->click();
        QVERIFY(p.shows(PageId::library));
        QCOMPARE(p.session.dataset()->ratingCount(), std::size_t(3));
    }

    void whatHoldsNoRatingsOpensAsVectors()
    {
        Program p;
        p.open(p.write("points.csv", "name,x,y\nEmma,1,2\nUlysses,3,4\nKim,5,7\n"));
        QVERIFY(p.shows(PageId::importing));
        auto* asVectors = p.part<QPushButton>("importAsVectors");
        QVERIFY(asVectors->isVisible());
        QVERIFY(!p.part<QPushButton>("importOpen")->isEnabled());
        asVectors->click();
        const auto choice = [&] { return p.window.findChild<QDialog*>(QStringLiteral("vectorDialog")); };
        QVERIFY(Program::becomes([&] { return choice() && choice()->isVisible(); }));
        choice()->accept();
        QVERIFY(p.shows(PageId::library));
        QVERIFY(p.session.dataset() && p.session.dataset()->userCount() == 0);
        QCOMPARE(p.session.dataset()->bookCount(), std::size_t(3));
        p.open(p.write("names.csv", kNoNames));
        QVERIFY(p.shows(PageId::importing));
        QVERIFY(!asVectors->isVisible()); // these are ratings
    }

    void whereThereIsNothingToShowTheErrorIsSaid()
    {
        Program p;
        p.open(p.write("empty.csv", "\n"));
        QVERIFY(Program::becomes([&] { return !p.message().isEmpty(); }));
        QVERIFY(p.message().contains(QStringLiteral("empty")));
        QCOMPARE(p.window.page(), PageId::library);
    }

    /// What is wrong stands behind the lines that are looked at.
    void aFaultFarBelowIsSaidAllTheSame()
    {
        Program p;
        QByteArray text = "user_id,book_id,rating\n";
        for (int i = 0; i < 30'000; ++i)
            text += QByteArray::number(i % 500) + ',' + QByteArray::number(i) + ",4\n";
        for (int i = 0; i < 40'000; ++i)
            text += "no rating at all\n";
        p.open(p.write("long.csv", text));
        QVERIFY(p.shows(PageId::importing));
        QVERIFY(p.page()->reading().canOpen()); // as far as can be seen
        QVERIFY(p.part<QLabel>("importProblem")->isVisible());
        QVERIFY(p.part<QLabel>("previewScope")->text().contains(QStringLiteral("20,000")));
    }

    void answersAreTakenBackTogether()
    {
        Program p;
        p.open(p.write("names.csv", kNoNames));
        QVERIFY(p.shows(PageId::importing));
        auto* reset = p.part<QPushButton>("importReset");
        QVERIFY(!reset->isEnabled());
        p.page()->reading().takeColumn(1, "user-column");
        QVERIFY(reset->isEnabled());
        reset->click();
        QVERIFY(Program::becomes([&] { return !p.page()->reading().isReading(); }));
        QCOMPARE(p.page()->reading().preview()->user, 0);
        QVERIFY(!reset->isEnabled());
    }

    void leavingOutIsShownAppliedAndUndone()
    {
        Program p;
        p.open(p.write("clean.csv", kClean));
        QVERIFY(Program::becomes([&] { return p.session.dataset() != nullptr; }));
        p.window.findChild<QPushButton*>(QStringLiteral("leaveOut"))->click();
        QVERIFY(p.shows(PageId::importing));
        auto* field = p.part<QLineEdit>("option_min-user");
        QVERIFY(field->isVisible());
        QCOMPARE(p.window.focusWidget(), p.part<QLineEdit>("option_since")); // the first of them
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("2"));
        QTest::keyClick(field, Qt::Key_Return);
        auto* apply = p.part<QPushButton>("applyCleaning");
        QVERIFY(Program::becomes([&] { return apply->isEnabled(); }));
        const QAbstractItemModel* steps = p.part<QTableView>("cleaningSteps")->model();
        QCOMPARE(steps->rowCount(), 2);
        QCOMPARE(p.session.dataset()->ratingCount(), std::size_t(5));
        apply->click();
        QVERIFY(p.shows(PageId::library));
        QCOMPARE(p.session.dataset()->ratingCount(), std::size_t(4));
        auto* undo = p.window.findChild<QPushButton*>(QStringLiteral("undoLeftOut"));
        QVERIFY(undo->isVisible());
        undo->click();
        QVERIFY(Program::becomes([&] { return p.session.dataset()->ratingCount() == 5; }));
        QVERIFY(!undo->isVisible());
    }

    /// As before other data are opened: nothing unsaved goes without a word.
    void unsavedRunsAreAskedForBeforeDataAreCleaned()
    {
        Program p;
        p.window.start(fewBooks());
        QVERIFY(Program::becomes([&] { return p.session.dataset() && !p.jobs.isBusy(); }));
        const DatasetPtr before = p.session.dataset();
        p.session.addRun(shortEntry(before, "unsaved"));
        QVERIFY(p.page()->cleaning().say("min-user", "20"));
        QVERIFY(Program::becomes([&] { return p.page()->cleaning().canApply(); }));
        p.page()->cleaning().apply();
        auto* question = p.window.findChild<QMessageBox*>(QStringLiteral("question"));
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape); // keep working
        QCOMPARE(p.session.dataset(), before);
        QCOMPARE(p.session.runs().size(), 1);
        QVERIFY(p.page()->cleaning().canApply());
    }

    void filesAreLookedAtBeforeTheyAreOpened()
    {
        Program p;
        const QString path = p.write("clean.csv", kClean);
        QAction* action = p.window.findChild<QAction*>(QStringLiteral("openAsAction"));
        QVERIFY(!action->shortcut().isEmpty());
        action->trigger();
        auto* dialog = p.window.findChild<QFileDialog*>(QStringLiteral("openFilesToLookAt"));
        QVERIFY(dialog);
        emit dialog->filesSelected({path});
        dialog->close();
        QVERIFY(p.shows(PageId::importing));
        QVERIFY(!p.session.dataset());
        QVERIFY(p.part<QPushButton>("importOpen")->isEnabled());
        p.part<QPushButton>("importOpen")->click();
        QVERIFY(p.shows(PageId::library));
        QCOMPARE(p.session.dataset()->ratingCount(), std::size_t(5));
    }

    void undoHasItsKey()
    {
        Program p;
        p.open(p.write("clean.csv", kClean));
        QVERIFY(Program::becomes([&] { return p.session.dataset() != nullptr; }));
        QVERIFY(p.page()->cleaning().say("min-user", "2"));
        QVERIFY(Program::becomes([&] { return p.page()->cleaning().canApply(); }));
        p.page()->cleaning().apply();
        QCOMPARE(p.session.dataset()->ratingCount(), std::size_t(4));
        p.window.findChild<QTableView*>(QStringLiteral("books"))->setFocus();
        QTest::keyClick(p.window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(Program::becomes([&] { return p.session.dataset()->ratingCount() == 5; }));
    }

    void theSampleSaysWhatCannotBeChanged()
    {
        Program p;
        p.window.start(fewBooks());
        QVERIFY(Program::becomes([&] { return p.session.dataset() && !p.jobs.isBusy(); }));
        p.window.findChild<QPushButton*>(QStringLiteral("howRead"))->click();
        QVERIFY(p.shows(PageId::importing));
        QVERIFY(p.part<QLabel>("importNoFile")->isVisible());
        QVERIFY(!p.part<QPushButton>("importOpen")->isEnabled());
    }

    void theReportIsSaved()
    {
        Program p;
        p.open(p.write("faulty.csv", kClean + "4,1,much\n4,2,=1+1\n"));
        QVERIFY(Program::becomes([&] { return p.session.dataset() != nullptr; }));
        p.window.findChild<QPushButton*>(QStringLiteral("howRead"))->click();
        p.part<QTabWidget>("importTabs")->setCurrentIndex(1);
        auto* notes = p.part<QTableView>("notes");
        QVERIFY(notes->isVisible());
        QVERIFY(notes->model()->rowCount() >= 2);
        p.part<QLineEdit>("noteFilter")->setText(QStringLiteral("much"));
        QCOMPARE(notes->model()->rowCount(), 1);
        QCOMPARE(notes->model()->index(0, 2).data().toString(), QStringLiteral("7"));
        p.part<QLineEdit>("noteFilter")->clear();
        p.part<QPushButton>("saveNotes")->click();
        auto* dialog = p.page()->findChild<QFileDialog*>(QStringLiteral("saveNotesDialog"));
        QVERIFY(dialog);
        const QString path = p.folder.filePath(QStringLiteral("notes.csv"));
        emit dialog->fileSelected(path);
        dialog->close();
        QVERIFY(Program::becomes([&] { return QFile::exists(path); }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 1 + notes->model()->rowCount());
        QVERIFY(lines[0].startsWith("Kind,File,Line,Note"));
    }

    void theFormIsReachedBeforeTheRows()
    {
        Program p;
        p.open(p.write("names.csv", kNoNames));
        QVERIFY(p.shows(PageId::importing));
        QCOMPARE(p.window.focusWidget(), p.part<QWidget>("importFormat"));
        bool hasMetForm = false;
        for (const QWidget* next = p.window.focusWidget(); next->objectName() != QLatin1String("previewRows");
             next = next->nextInFocusChain())
            hasMetForm = hasMetForm || next->objectName() == QLatin1String("option_duplicates");
        QVERIFY(hasMetForm);
    }

    void everyControlHasAName()
    {
        Program p;
        p.open(p.write("names.csv", kNoNames));
        QVERIFY(p.shows(PageId::importing));
        for (const QWidget* widget : p.page()->findChildren<QWidget*>())
            if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() &&
                !widget->objectName().startsWith(QStringLiteral("qt_")))
                QVERIFY2(!widget->accessibleName().isEmpty() || widget->inherits("QTabBar"),
                         qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
    }
};

QTEST_MAIN(ImportPageTest)
#include "tst_import_page.moc"
