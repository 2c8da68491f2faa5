// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/kept_tags.h"
#include "tests/app/file_content.h"
#include "tests/small_run.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

using Ids = std::vector<std::string>;

DatasetPtr smallData(const std::string& name = "Small")
{
    auto data = std::make_shared<Dataset>(*smallRun().data);
    data->name = name;
    return data;
}

void addTag(KeptTags& tags, const std::string& name, const Ids& ids)
{
    tags.change(QStringLiteral("name books"), [&](Tags& all) { all.add(name, ids); });
}

} // namespace

class TestKeptTags : public QObject {
    Q_OBJECT
private slots:
    void tagsAreThereAgainAtTheNextStart()
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("tags"));
        {
            Session session;
            Jobs jobs;
            session.setDataset(smallData());
            KeptTags tags(session, jobs, place);
            addTag(tags, "crime", {"x2", "gone"});
            QCOMPARE(tags.placed().tags[0].books, (std::vector<std::int32_t>{1}));
        }
        Session session;
        Jobs jobs;
        KeptTags tags(session, jobs, place);
        session.setDataset(smallData());
        QTRY_COMPARE(tags.tags().all().size(), std::size_t(1));
        QCOMPARE(tags.tags().find("crime")->books, Ids({"x2", "gone"}));
        QCOMPARE(tags.placed().unknown(), std::size_t(1));
        QCOMPARE(tags.sets()->names, Ids({"crime"}));
        session.setDataset(smallData("Another"));
        QVERIFY(tags.tags().empty());
        session.setDataset(smallData());
        QTRY_COMPARE(tags.tags().all().size(), std::size_t(1));
    }

    void booksReadInAnotherOrderKeepTheirTags()
    {
        const QTemporaryDir folder;
        Session session;
        Jobs jobs;
        session.setDataset(smallData());
        KeptTags tags(session, jobs, folder.path());
        addTag(tags, "two", {"1", "9780000000002"});
        auto turned = std::make_shared<Dataset>(*smallData());
        turned->books.ids = {"9780000000002", "x2", "", "1"};
        session.setDataset(turned);
        QTRY_VERIFY(!tags.placed().tags.empty());
        QCOMPARE(tags.placed().tags[0].books, (std::vector<std::int32_t>{0, 3}));
    }

    void stepsAreUndoneOneAfterAnother()
    {
        const QTemporaryDir folder;
        Session session;
        Jobs jobs;
        session.setDataset(smallData());
        KeptTags tags(session, jobs, folder.path());
        QVERIFY(tags.undoText().isEmpty());
        addTag(tags, "a", {"1"});
        tags.change(QStringLiteral("rename"), [](Tags& all) { (void)all.rename("a", "b"); });
        tags.change(QStringLiteral("delete"), [](Tags& all) { all.remove("b"); });
        tags.change(QStringLiteral("nothing"), [](Tags&) {});
        QCOMPARE(tags.undoText(), QStringLiteral("delete"));
        tags.undo();
        QVERIFY(tags.tags().find("b"));
        tags.undo();
        QVERIFY(tags.tags().find("a"));
        tags.undo();
        tags.undo();
        QVERIFY(tags.tags().empty() && !tags.sets());
        tags.redo();
        QVERIFY(tags.tags().find("a"));
        tags.redo();
        QVERIFY(tags.tags().find("b"));
        addTag(tags, "c", {"1"}); // what was undone is gone
        QCOMPARE(tags.nextStep(), std::uint64_t(0));
        tags.redo();
        QVERIFY(tags.tags().find("b") && tags.tags().find("c"));
    }

    void twoWindowsKeepEachOthersTags()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(KeptTags::keyOf(*smallData()) + QStringLiteral(".json"));
        Session one;
        Session two;
        Jobs jobs;
        one.setDataset(smallData());
        two.setDataset(smallData());
        KeptTags here(one, jobs, folder.path());
        KeptTags there(two, jobs, folder.path());
        QTRY_VERIFY(jobs.isIdle()); // both have read that there are none
        addTag(here, "first", {"1", "x2"});
        QTRY_VERIFY(jobs.isIdle());
        addTag(there, "second", {"x2"});
        QTRY_VERIFY(jobs.isIdle());
        QVERIFY(contentOf(path).contains("\"first\"") && contentOf(path).contains("\"second\""));
        QVERIFY(there.tags().find("first")); // it shows itself there, too
        // Undo takes back what was done here, and nothing of the other's.
        there.undo();
        QTRY_VERIFY(jobs.isIdle());
        QVERIFY(contentOf(path).contains("\"first\"") && !contentOf(path).contains("\"second\""));
        // What one takes away does not come back with what the other makes.
        here.change(QStringLiteral("take"), [](Tags& all) { all.take("first", Ids{"1"}); });
        addTag(there, "third", {"1"});
        QTRY_VERIFY(jobs.isIdle());
        const Result<Tags> kept = Tags::fromJson(contentOf(path).toStdString());
        QVERIFY(kept);
        QCOMPARE(kept->all(), (std::vector<Tag>{{"first", {"x2"}}, {"third", {"1"}}}));
    }

    void aFileThatCannotBeReadIsSaidAndStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(KeptTags::keyOf(*smallData()) + QStringLiteral(".json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not tags at all");
        file.close();
        {
            Session session;
            Jobs jobs;
            QSignalSpy told(&session, &Session::errorReported);
            session.setDataset(smallData());
            KeptTags tags(session, jobs, folder.path());
            QTRY_COMPARE(told.size(), 1);
            addTag(tags, "a", {"1"});
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not tags at all"));
    }

    void whatAProjectBringsComesToThoseOfTheData()
    {
        const QTemporaryDir folder;
        Session session;
        Jobs jobs;
        session.setDataset(smallData());
        Tags both;
        both.add("a", Ids{"1"});
        both.add("b", Ids{"x2"});
        {
            KeptTags tags(session, jobs, folder.path());
            addTag(tags, "a", {"1"});
            Tags others;
            others.add("b", Ids{"x2"});
            tags.add(others);
            QCOMPARE(tags.tags(), both);
            QVERIFY(tags.undoText().isEmpty());
        }
        // Also right after the data, while their own tags are still being read.
        KeptTags tags(session, jobs, folder.path());
        Tags third;
        third.add("c", Ids{"1"});
        tags.add(third);
        both.add("c", Ids{"1"});
        QTRY_COMPARE(tags.tags().all().size(), both.all().size());
        for (const Tag& tag : both.all())
            QVERIFY(tags.tags().find(tag.name) && *tags.tags().find(tag.name) == tag);
        QTRY_VERIFY(contentOf(folder.filePath(KeptTags::keyOf(*session.dataset()) + QStringLiteral(".json")))
                        .contains("\"c\""));
        QVERIFY(contentOf(folder.filePath(KeptTags::keyOf(*session.dataset()) + QStringLiteral(".json")))
                    .contains("\"a\""));
    }
};

QTEST_GUILESS_MAIN(TestKeptTags)
#include "tst_kept_tags.moc"
