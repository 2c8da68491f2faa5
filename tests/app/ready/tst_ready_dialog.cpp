// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"
#include "app/ready/ready_dialog.h"
#include "app/window/main_window.h"
#include "tests/app/file_server.h"
#include "tests/app/ready/amazon_ratings.h"

#include <QAction>
#include <QAccessible>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace shelf;

namespace {

/// The dialog over a store of its own, and a server that can be typed as a mirror.
struct Desk {
    QTemporaryDir folder;
    FileServer server;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Jobs jobs;
    ReadyFetcher fetcher{jobs, settings, folder.filePath(QStringLiteral("ready"))};
    QWidget window;
    ReadyDialog* dialog = new ReadyDialog(fetcher, &window);
    const ReadySet& set = *findReadySet("amazon-books-2014");

    Desk()
    {
        server.files["/ratings_Books.csv"].body = amazonRatings(5'000);
        fetcher.manners.pause = 1;
        fetcher.manners.tries = 2;
        window.show();
        dialog->show();
        dialog->choose(set);
    }
    ~Desk() { jobs.stopAll(); }

    template <class T> T* part(const char* name) const { return dialog->findChild<T*>(QLatin1String(name)); }
    QPushButton* fetchButton() const { return part<QPushButton>("readyFetch"); }
    QString news() const { return part<QLabel>("readyNews")->text(); }
    QString shownState() const { return part<QTreeWidget>("readySets")->currentItem()->text(3); }
    bool fetchFromServer()
    {
        part<QLineEdit>("readyMirror")->setText(server.address(""));
        part<QCheckBox>("readyAccept")->click();
        fetchButton()->click();
        return QTest::qWaitFor([this] { return fetcher.state(set).job == 0; }, 60000) &&
               fetcher.state(set).kept.isWhole;
    }
};

} // namespace

/// Ready data sets in the window.
class TestReadyDialog : public QObject {
    Q_OBJECT

private slots:
    void everySetIsListedWithItsTerms()
    {
        Desk desk;
        auto* list = desk.part<QTreeWidget>("readySets");
        QCOMPARE(std::size_t(list->topLevelItemCount()), readySets().size());
        for (const ReadySet& set : readySets()) {
            desk.dialog->choose(set);
            QCOMPARE(desk.dialog->current(), &set);
            const QString details = desk.part<QLabel>("readyDetails")->text();
            const auto shows = [&](std::string_view text) {
                return details.contains(
                    QString::fromUtf8(text.data(), qsizetype(text.size())).toHtmlEscaped());
            };
            QVERIFY(shows(set.terms) && shows(set.termsAddress) && shows(set.citation) &&
                    shows(set.publisher));
            for (const ReadyFile& file : set.files)
                for (const std::string_view address : file.addresses)
                    QVERIFY2(shows(address), std::string(address).c_str());
        }
    }

    void everyNameIsWhole()
    {
        Desk desk;
        const auto* list = desk.part<QTreeWidget>("readySets");
        QVERIFY(QTest::qWaitForWindowExposed(desk.dialog));
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            const QString name = list->topLevelItem(i)->text(0);
            QVERIFY2(list->columnWidth(0) >= list->fontMetrics().horizontalAdvance(name), qPrintable(name));
        }
    }

    void everyControlHasAName()
    {
        Desk desk;
        for (const QWidget* widget : desk.dialog->findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                !widget->objectName().startsWith(QLatin1String("qt_")) && !widget->objectName().isEmpty())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }

    void nothingIsFetchedBeforeTheTermsAreAccepted()
    {
        Desk desk;
        desk.part<QLineEdit>("readyMirror")->setText(desk.server.address(""));
        QVERIFY(!desk.fetchButton()->isEnabled());
        desk.fetcher.fetch(desk.set, desk.server.address("/"));
        QCOMPARE(desk.fetcher.state(desk.set).job, 0);
        QTest::qWait(50);
        QCOMPARE(desk.server.asked.size(), 0);
        // As assistive technology ticks, without a click.
        QAccessible::queryAccessibleInterface(desk.part<QCheckBox>("readyAccept"))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(desk.fetchButton()->isEnabled());
        // Of this set, and for as long as the terms are the same.
        QVERIFY(!desk.fetcher.isAccepted(*findReadySet("ml-1m")));
        ReadyFetcher later(desk.jobs, desk.settings);
        QVERIFY(later.isAccepted(desk.set));
        ReadySet changed = desk.set;
        changed.terms = "Something else.";
        QVERIFY(!later.isAccepted(changed));
        desk.part<QCheckBox>("readyAccept")->click();
        QVERIFY(!desk.fetcher.isAccepted(desk.set) && !desk.fetchButton()->isEnabled());
    }

    void aSetIsFetchedAndOpened()
    {
        Desk desk;
        QVERIFY(!desk.part<QPushButton>("readyOpen")->isEnabled());
        QVERIFY2(desk.fetchFromServer(), qPrintable(desk.news()));
        QTRY_COMPARE(desk.shownState(), QStringLiteral("here"));
        QVERIFY(desk.news().contains(QStringLiteral("is here")));
        QCOMPARE(desk.fetchButton()->accessibleName(), QStringLiteral("Fetch again"));
        QSignalSpy opened(desk.dialog, &ReadyDialog::openWanted);
        desk.part<QPushButton>("readyOpen")->click();
        QCOMPARE(opened.size(), 1);
        const auto source = opened.first().first().value<DataSource>();
        QFile file(QString::fromStdString(source.path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), desk.server.files["/ratings_Books.csv"].body);
    }

    void whatIsTypedAsAMirrorIsWhatIsAsked()
    {
        Desk desk;
        auto* mirror = desk.part<QLineEdit>("readyMirror");
        desk.part<QCheckBox>("readyAccept")->click();
        mirror->setText(QStringLiteral("https://example.org/sets"));
        QVERIFY(desk.part<QLabel>("readyDetails")
                    ->text()
                    .contains(QStringLiteral("https://example.org/sets/ratings_Books.csv")));
        mirror->setText(QStringLiteral("/home/me"));
        QVERIFY(!desk.fetchButton()->isEnabled() && desk.news().contains(QStringLiteral("https://")));
        mirror->clear();
        QVERIFY(desk.fetchButton()->isEnabled());
    }

    void whatCannotBeReachedSaysWhatToDo()
    {
        Desk desk;
        QSignalSpy failed(&desk.fetcher, &ReadyFetcher::failed);
        desk.part<QLineEdit>("readyMirror")->setText(QStringLiteral("http://127.0.0.1:9")); // nobody listens
        desk.part<QCheckBox>("readyAccept")->click();
        desk.fetchButton()->click();
        QTRY_COMPARE(failed.size(), 1);
        QTRY_VERIFY(desk.fetchButton()->isEnabled());
        for (const char* word : {"127.0.0.1:9/ratings_Books.csv", "mirror", "browser", "copy"})
            QVERIFY2(desk.news().contains(QLatin1String(word)), qPrintable(desk.news()));
    }

    void aStoppedFetchSaysWhatIsThere()
    {
        Desk desk;
        Served& file = desk.server.files["/ratings_Books.csv"];
        file.cut = 50'000;
        file.stalls = true;
        desk.part<QLineEdit>("readyMirror")->setText(desk.server.address(""));
        desk.part<QCheckBox>("readyAccept")->click();
        desk.fetchButton()->click();
        QCOMPARE(desk.shownState(), QStringLiteral("fetching"));
        const QString part =
            desk.folder.filePath(QStringLiteral("ready/amazon-books-2014/ratings_Books.csv.part"));
        QTRY_COMPARE(QFileInfo(part).size(), qint64{50'000});
        desk.jobs.cancel(desk.fetcher.state(desk.set).job);
        QTRY_COMPARE(desk.fetcher.state(desk.set).job, 0);
        QTRY_COMPARE(desk.shownState(), QStringLiteral("50.0 kB of it"));
        QVERIFY(desk.news().contains(QStringLiteral("goes on from there")));
        desk.fetchButton()->click();
        QTRY_COMPARE(desk.shownState(), QStringLiteral("here"));
        QCOMPARE(desk.server.askedFrom(50'000), qsizetype{1});
    }

    void aPauseIsNoFaultOfTheServers()
    {
        Desk desk;
        Served& file = desk.server.files["/ratings_Books.csv"];
        file.cut = 50'000;
        file.stalls = true;
        desk.fetcher.manners.patience = 400;
        desk.part<QLineEdit>("readyMirror")->setText(desk.server.address(""));
        desk.part<QCheckBox>("readyAccept")->click();
        desk.fetchButton()->click();
        const QString part =
            desk.folder.filePath(QStringLiteral("ready/amazon-books-2014/ratings_Books.csv.part"));
        QTRY_COMPARE(QFileInfo(part).size(), qint64{50'000});
        desk.jobs.setPaused(desk.fetcher.state(desk.set).job, true);
        QTest::qWait(1000);
        QVERIFY(desk.server.asked.size() <= 2); // it rests
        desk.jobs.setPaused(desk.fetcher.state(desk.set).job, false);
        QTRY_COMPARE_WITH_TIMEOUT(desk.shownState(), QStringLiteral("here"), 20000);
    }

    void deletingAsksFirst()
    {
        Desk desk;
        QVERIFY2(desk.fetchFromServer(), qPrintable(desk.news()));
        QTRY_VERIFY(desk.part<QPushButton>("readyDelete")->isEnabled());
        const auto answer = [&](const QString& word) {
            desk.part<QPushButton>("readyDelete")->click();
            auto* question = desk.dialog->findChild<QMessageBox*>(QStringLiteral("question"));
            QVERIFY(question);
            for (QAbstractButton* button : question->buttons())
                if (button->text().remove(QLatin1Char('&')) == word)
                    return button->click();
            QFAIL("no such answer");
        };
        answer(QStringLiteral("Keep them"));
        QTest::qWait(50);
        QVERIFY(desk.fetcher.state(desk.set).kept.isWhole);
        QTRY_VERIFY(!desk.dialog->findChild<QMessageBox*>(QStringLiteral("question")));
        answer(QStringLiteral("Delete"));
        QCOMPARE(desk.shownState(), QStringLiteral("being deleted"));
        QVERIFY(!desk.fetchButton()->isEnabled()); // until that is done
        QTRY_VERIFY(desk.fetchButton()->isEnabled());
        QTRY_VERIFY(!desk.fetcher.state(desk.set).kept.isWhole);
        QTRY_VERIFY(!desk.part<QPushButton>("readyOpen")->isEnabled());
        QVERIFY(!QFileInfo::exists(desk.folder.filePath(QStringLiteral("ready/amazon-books-2014"))));
    }

    void theWindowLeadsThereAndOpensWhatWasFetched()
    {
        QTemporaryDir folder;
        FileServer server;
        server.files["/ratings_Books.csv"].body = amazonRatings(5'000);
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Session session;
        Jobs jobs;
        MainWindow window(session, jobs, settings, nullptr, folder.path());
        window.show();
        const auto* menu = window.findChild<QMenu*>(QStringLiteral("openMenu"));
        auto* action = window.findChild<QAction*>(QStringLiteral("openReadyAction"));
        QVERIFY(menu && action && menu->actions().contains(action));
        QVERIFY(window.findChild<QPushButton*>(QStringLiteral("emptyReady"))->isVisible());
        action->trigger();
        auto* dialog = window.findChild<ReadyDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->choose(*findReadySet("amazon-books-2014"));
        dialog->findChild<QLineEdit*>(QStringLiteral("readyMirror"))->setText(server.address(""));
        dialog->findChild<QCheckBox*>(QStringLiteral("readyAccept"))->click();
        dialog->findChild<QPushButton*>(QStringLiteral("readyFetch"))->click();
        auto* open = dialog->findChild<QPushButton*>(QStringLiteral("readyOpen"));
        QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), 30000);
        open->click();
        QTRY_VERIFY_WITH_TIMEOUT(session.dataset() != nullptr, 30000);
        QCOMPARE(session.dataset()->ratingCount(), std::size_t{5'000});
        QTRY_VERIFY(!window.findChild<ReadyDialog*>());
        QTRY_VERIFY(!jobs.isBusy());
    }
};

QTEST_MAIN(TestReadyDialog)
#include "tst_ready_dialog.moc"
