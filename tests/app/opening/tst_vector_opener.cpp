// SPDX-License-Identifier: GPL-3.0-or-later
// How vectors that were made elsewhere come into the session, without a window: what is asked, what is
// remembered, and what is said of files that are none.
#include "app/base/texts.h"
#include "app/opening/vector_opener.h"
#include "app/opening/vector_words.h"
#include "engine/files/run/run_file.h"
#include "tests/app/file_content.h"
#include "tests/vector_files.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace shelf;

namespace {

const std::vector<std::vector<float>> kThree{{1, 0}, {0, 2}, {-3, 0.5F}};

/// What a window would ask is counted, and answered at once.
struct Desk {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Session session;
    Jobs jobs;
    JobSlot slot;
    int asked = 0;
    VectorOpener opener{session, jobs, settings,
                        [this](const std::function<void()>& proceed, const std::function<void()>&) {
                            ++asked;
                            proceed();
                        },
                        slot};
    QSignalSpy wanted{&opener, &VectorOpener::choiceWanted};
    QSignalSpy opened{&opener, &VectorOpener::opened};
    std::vector<Error> errors;

    Desk()
    {
        QObject::connect(&session, &Session::errorReported, &session,
                         [this](const Error& error) { errors.push_back(error); });
    }
    ~Desk() { jobs.stopAll(); }

    QString write(const char* name, const QByteArray& bytes) const { return writtenIn(folder, name, bytes); }
    bool waits()
    {
        return QTest::qWaitFor([&] { return !opener.choice().isReading(); }, 20000);
    }
    /// As a person who looks at what was read and takes it.
    bool opens(const QString& path, const VectorOptions& said = {})
    {
        const auto before = opened.count();
        opener.open(path, said);
        if (!waits())
            return false;
        if (opened.count() == before)
            opener.accept();
        return opened.count() > before;
    }
    const RunEntry& run() const { return session.runs().constLast(); }
    std::string title(std::size_t row) const { return std::string(session.dataset()->books.titles[row]); }
};

} // namespace

class TestVectorOpener : public QObject {
    Q_OBJECT
private slots:
    /// Rows of no numbers are kept as zeros, which nobody wrote: their numbers are not shown.
    void rowsThatCannotBeComparedShowNoNumbers()
    {
        const float none = std::numeric_limits<float>::quiet_NaN();
        Desk desk;
        desk.opener.open(desk.write("v.npy", npyOf({{1, 0}, {none, none}, {-3, 0.5F}})));
        QVERIFY(desk.waits());
        const RunPtr run = desk.opener.choice().found().run;
        QVERIFY(run);
        QCOMPARE(VectorWords::beginning(*run, 0), QStringLiteral("1.000   0.000"));
        QCOMPARE(VectorWords::beginning(*run, 1), QStringLiteral("can be compared with none"));
    }

    void initTestCase() { installTexts(); }
    void howTheyAreReadIsAskedOnceAndRemembered()
    {
        Desk desk;
        const QString path = desk.write("v.npy", npyOf(kThree));
        VectorOptions said;
        said.labels = desk.write("names.txt", "Emma\nUlysses\nKim\n").toStdString();
        QVERIFY(desk.opens(path, said));
        QCOMPARE(desk.wanted.count(), 1);
        QCOMPARE(desk.session.dataset()->bookCount(), std::size_t(3));
        QCOMPARE(desk.title(1), std::string("Ulysses"));
        QVERIFY(isGiven(desk.session.current()));
        desk.session.setDataset(nullptr);
        desk.opener.open(path);
        QTRY_COMPARE(desk.opened.count(), 2);
        QCOMPARE(desk.wanted.count(), 1); // nobody is asked again
        QCOMPARE(desk.title(1), std::string("Ulysses"));
        desk.opener.reopen(); // unless they want it otherwise
        QVERIFY(desk.waits());
        QCOMPARE(desk.wanted.count(), 2);
        QCOMPARE(desk.opener.choice().said().labels, said.labels);
    }

    void theyAreNoUnsavedRunUntilAViewOfThemIsKept()
    {
        Desk desk;
        QVERIFY(desk.opens(desk.write("v.npy", npyOf(kThree))));
        QVERIFY(desk.run().file.isEmpty() && desk.run().isGiven());
        QVERIFY(!desk.run().isUnsaved());
        desk.session.setViews(desk.run().number,
                              {SavedView{.name = "corner", .state = "{}", .coordinates = {}}});
        QVERIFY(desk.run().isUnsaved());
    }

    void labelsBesideTheVectorsAreTakenWhereTheyFit()
    {
        Desk desk;
        desk.write("labels.tsv", "id\ttitle\n7\tEmma\n8\tUlysses\n9\tKim\n");
        QVERIFY(desk.opens(desk.write("three.npy", npyOf(kThree))));
        QCOMPARE(desk.title(2), std::string("Kim"));
        QCOMPARE(std::string(desk.session.dataset()->books.ids[0]), std::string("7"));
        QVERIFY(desk.opens(desk.write("two.npy", npyOf({{1, 2}, {3, 4}}))));
        QVERIFY(desk.opener.choice().said().labels.empty()); // three names for two rows are those of others
        QVERIFY(desk.title(0).empty());
        QVERIFY(desk.errors.empty());
    }

    void ofSeveralArraysThatOfTheBooksIsShownFirst()
    {
        Desk desk;
        desk.opener.open(QStringLiteral(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/vectors/two.npz"));
        QVERIFY(desk.waits());
        QCOMPARE(desk.wanted.count(), 1);
        const VectorChoice& choice = desk.opener.choice();
        QCOMPARE(choice.said().tensor, std::string("books"));
        QCOMPARE(choice.found().run->data->bookCount(), std::size_t(4));
        VectorOptions other = choice.said();
        other.tensor = "users";
        desk.opener.choice().say(other);
        QVERIFY(desk.waits());
        QCOMPARE(choice.found().run->data->bookCount(), std::size_t(2));
        QVERIFY(!desk.session.dataset()); // so far it is only looked at
        desk.opener.leave();
        QVERIFY(!desk.session.dataset());
    }

    void namesThatDoNotFitAreToldAndCanBeTakenBack()
    {
        Desk desk;
        VectorOptions said;
        said.labels = desk.write("names.txt", "Emma\nUlysses\n").toStdString();
        desk.opener.open(desk.write("v.npy", npyOf(kThree)), said);
        QVERIFY(desk.waits());
        const VectorChoice& choice = desk.opener.choice();
        QVERIFY(!choice.canOpen() && choice.found().problem);
        QVERIFY(choice.found().problem->text().find("2 labels and 3 vectors") != std::string::npos);
        desk.opener.choice().say({});
        QVERIFY(desk.waits());
        QVERIFY(choice.canOpen());
    }

    void aCatalogueIsJoinedAndSaidHowMuchOfIt()
    {
        Desk desk;
        VectorOptions said;
        said.books =
            desk.write("books.csv", "book_id,title,authors\n10,Emma,Austen\n30,Kim,Kipling\n").toStdString();
        desk.opener.open(desk.write("w.txt", "10 1 2 3 4 5\n20 1 0 3 1 5\n30 0 2 3 4 1\n40 1 2 1 4 0\n"),
                         said);
        QVERIFY(desk.waits());
        const VectorChoice::Found& found = desk.opener.choice().found();
        QVERIFY2(found.run, found.problem ? found.problem->text().c_str() : "");
        const QString words = VectorWords::names(found);
        QVERIFY2(words.contains(QStringLiteral("2 of 4")) && words.contains(QStringLiteral("50.0 %")),
                 qPrintable(words));
        QVERIFY(VectorWords::figures(found).contains(QStringLiteral("4 vectors of 5 dimensions")));
        desk.opener.accept();
        QCOMPARE(desk.title(2), std::string("Kim"));
    }

    void vectorsOfTheSameBooksJoinAndOthersAskFirst()
    {
        Desk desk;
        VectorOptions said;
        said.labels = desk.write("names.txt", "Emma\nUlysses\nKim\n").toStdString();
        QVERIFY(desk.opens(desk.write("a.npy", npyOf(kThree)), said));
        QCOMPARE(desk.asked, 1);
        const DatasetPtr data = desk.session.dataset();
        QVERIFY(desk.opens(desk.write("b.npy", npyOf({{1, 1, 0}, {0, 1, 1}, {1, 0, 1}})), said));
        QCOMPARE(desk.asked, 1);
        QCOMPARE(desk.session.dataset(), data);
        QCOMPARE(desk.session.runs().size(), 2);
        QCOMPARE(desk.run().run->data, data);
        // Rows that are merely counted are the same by their numbers, and of other books.
        QVERIFY(desk.opens(desk.write("c.npy", npyOf({{1, 1}, {0, 1}, {1, 0}}))));
        QCOMPARE(desk.asked, 2);
        QCOMPARE(desk.session.runs().size(), 1);
    }

    void vectorsOfSomeOfTheOpenBooksGoBesideThemUnlessSomebodySaysNo()
    {
        Desk desk;
        QVERIFY(desk.opens(desk.write("all.txt", "a 1 2 3 4 5\nb 1 0 3 1 5\nc 0 2 3 4 1\nd 1 2 1 4 0\n")));
        const DatasetPtr data = desk.session.dataset();
        const QString some = desk.write("some.txt", "c 1 0 0 0 0\nzz 5 5 5 5 1\na 0 1 0 0 2\n");
        desk.opener.open(some);
        QVERIFY(desk.waits());
        QVERIFY(desk.opener.choice().goesBeside());
        QVERIFY(VectorWords::beside(desk.opener.choice()).contains(QStringLiteral("(books with a vector: 2 of 4)")));
        desk.opener.accept();
        QTRY_COMPARE(desk.session.runs().size(), 2);
        QCOMPARE(desk.session.dataset(), data);
        QCOMPARE(desk.run().run->model->bookEmbedding().row(2)[0], 1.0F);
        QVERIFY(desk.run().run->unlearned == (std::vector<std::uint8_t>{0, 1, 0, 1}));
        QCOMPARE(desk.asked, 1); // nothing had to leave for them
        desk.opener.open(desk.write("others.txt", "c 1 0 0 0 0\nzz 5 5 5 5 1\na 0 1 0 0 2\n"));
        QVERIFY(desk.waits());
        desk.opener.choice().setBeside(false);
        desk.opener.accept();
        QTRY_COMPARE(desk.session.dataset()->bookCount(), std::size_t(3));
        QCOMPARE(desk.asked, 2);
    }

    void theSameVectorsAreNotTakenTwice()
    {
        Desk desk;
        const QString path = desk.write("a.npy", npyOf(kThree));
        QVERIFY(desk.opens(path));
        QVERIFY(desk.opens(path));
        QCOMPARE(desk.session.runs().size(), 1);
    }

    void whatIsNoneIsToldAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray whole = npyOf(kThree);
        QTest::newRow("cut short") << whole.left(whole.size() - 5) << QStringLiteral("bytes");
        QTest::newRow("header only") << whole.left(40) << QStringLiteral("header");
        QTest::newRow("no numbers") << QByteArray("name,town\nAnn,Bonn\nBen,Rome\n")
                                    << QStringLiteral("neither a column of vectors");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    }
    void whatIsNoneIsToldAndChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        Desk desk;
        desk.opener.open(desk.write("bad.npy", bytes));
        QVERIFY(desk.waits());
        QCOMPARE(desk.wanted.count(), 0);
        QCOMPARE(int(desk.errors.size()), 1);
        const QString text = QString::fromStdString(desk.errors.front().text());
        QVERIFY2(text.contains(QStringLiteral("bad.npy")) && text.contains(says), qPrintable(text));
        QVERIFY(!desk.session.dataset() && desk.session.runs().isEmpty());
    }

    void aFileThatIsGoneIsToldWithItsName()
    {
        Desk desk;
        desk.opener.open(desk.folder.filePath(QStringLiteral("gone.npy")));
        QVERIFY(desk.waits());
        QCOMPARE(int(desk.errors.size()), 1);
        QVERIFY(desk.errors.front().text().find("gone.npy") != std::string::npos);
    }

    void labelsThatAreGoneSinceAreAskedForAnew()
    {
        Desk desk;
        VectorOptions said;
        const QString names = desk.write("names.txt", "Emma\nUlysses\nKim\n");
        said.labels = names.toStdString();
        const QString path = desk.write("a.npy", npyOf(kThree));
        QVERIFY(desk.opens(path, said));
        QVERIFY(QFile::remove(names));
        desk.session.setDataset(nullptr);
        desk.opener.open(path);
        QVERIFY(desk.waits());
        QCOMPARE(desk.wanted.count(), 2); // the choice shows why
        const VectorChoice::Found& found = desk.opener.choice().found();
        QVERIFY(found.run && found.said.labels.empty());
        QVERIFY(VectorWords::names(found).contains(QStringLiteral("names.txt")));
        desk.opener.leave();
        desk.write("labels.txt", "Dune\nEmma\nKim\n"); // which then lies beside it
        desk.opener.open(path);
        QVERIFY(desk.waits());
        QCOMPARE(desk.wanted.count(), 3);
        desk.opener.accept();
        QCOMPARE(desk.title(0), std::string("Dune"));
    }

    void whatIsRememberedLeadsToTheSameFilesFromAnyFolder()
    {
        Desk desk;
        const QString before = QDir::currentPath();
        QVERIFY(QDir(desk.folder.path()).mkpath(QStringLiteral("other")));
        desk.write("names.txt", "Emma\nUlysses\nKim\n");
        desk.write("other/names.txt", "Wrong\nWrong\nWrong\n");
        desk.write("books.csv", "book_id,authors\n0,Austen\n1,Joyce\n2,Kipling\n");
        const QString path = desk.write("v.npy", npyOf(kThree));
        QVERIFY(QDir::setCurrent(desk.folder.path()));
        const bool opened =
            desk.opens(QStringLiteral("v.npy"), {.labels = "names.txt", .books = "books.csv"});
        const bool moved = QDir::setCurrent(desk.folder.filePath(QStringLiteral("other")));
        desk.session.setDataset(nullptr);
        desk.opener.open(path);
        const bool waited = desk.waits();
        QDir::setCurrent(before);
        QVERIFY(opened && moved && waited);
        QCOMPARE(desk.opened.count(), 2);
        QCOMPARE(desk.title(0), std::string("Emma"));
        QCOMPARE(std::string(desk.session.dataset()->books.authors[2]), std::string("Kipling"));
    }

    void labelsBesideAreNotFilledInWhereTheirNumberDoesNotFit()
    {
        Desk desk;
        desk.write("labels.tsv", "id\ttitle\n0\tEmma\n1\tUlysses\n");
        desk.opener.open(desk.write("v.npy", npyOf(kThree)));
        QVERIFY(desk.waits());
        const VectorChoice& choice = desk.opener.choice();
        QVERIFY(choice.canOpen() && choice.said().labels.empty());
    }
};

QTEST_MAIN(TestVectorOpener)
#include "tst_vector_opener.moc"
