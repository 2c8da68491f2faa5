// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tags/tag_table.h"
#include "engine/tags/tags.h"

#include <QTest>

using namespace shelf;

namespace {

using Ids = std::vector<std::string>;

Catalogue catalogueOf(const Ids& ids)
{
    Catalogue books;
    for (const std::string& id : ids) {
        books.ids.push_back(id);
        books.titles.push_back("Title, " + id);
        books.authors.emplace_back();
        books.languages.emplace_back();
        books.years.push_back(kNoYear);
    }
    return books;
}

} // namespace

class TestTags : public QObject {
    Q_OBJECT
private slots:
    void aBookMayHaveSeveralTags()
    {
        Tags tags;
        QCOMPARE(tags.add("to read", Ids{"0001", "x2", "0001"}), std::size_t(2));
        QCOMPARE(tags.add("crime", Ids{"x2"}), std::size_t(1));
        QCOMPARE(tags.add("to read", Ids{"x2", "9"}), std::size_t(1));
        QCOMPARE(tags.find("to read")->books, Ids({"0001", "x2", "9"}));
        tags.take("to read", Ids{"x2"});
        QCOMPARE(tags.find("to read")->books, Ids({"0001", "9"}));
        tags.remove("crime");
        QVERIFY(!tags.find("crime"));
        QCOMPARE(tags.all().size(), std::size_t(1));
    }

    void namesAreCleanAndTellTagsApart()
    {
        QCOMPARE(Tags::cleanName("  to\n read | soon "), std::string("to read soon"));
        QCOMPARE(Tags::cleanName(" | "), std::string());
        std::string longName;
        for (int i = 0; i < 150; ++i)
            longName += "\xC3\xA4";
        const std::string cut = Tags::cleanName(longName);
        QCOMPARE(cut.size(), Tags::kLongestName);
        QCOMPARE(Tags::cleanName("x" + longName).size(), Tags::kLongestName - 1); // no half of an ä
        Tags tags;
        QCOMPARE(tags.add("  ", Ids{"1"}), std::size_t(0));
        QVERIFY(tags.empty());
        tags.add("a", Ids{"1"});
        tags.add("b", Ids{"2"});
        QVERIFY(!tags.rename("a", "b"));
        QVERIFY(!tags.rename("a", " "));
        QVERIFY(tags.rename("a", "a"));
        QVERIFY(tags.rename("a", " c "));
        QCOMPARE(tags.all()[0], (Tag{"c", {"1"}}));
        QCOMPARE(tags.freshName("c"), std::string("c 2"));
    }

    void othersComeToThoseOfTheSameNameAndBehindTheRest()
    {
        Tags tags;
        tags.add("a", Ids{"1", "2"});
        tags.add("b", Ids{"3"});
        Tags others;
        others.add("c", Ids{"1"});
        others.add("a", Ids{"2", "4"});
        others.add("nobody's", Ids{});
        tags.add(others);
        QCOMPARE(tags.all(), (std::vector<Tag>{{"a", {"1", "2", "4"}}, {"b", {"3"}}, {"c", {"1"}}, {"nobody's", {}}}));
    }

    void aChangeIsMadeBesideWhatOthersDid()
    {
        Tags from;
        from.add("a", Ids{"1", "2"});
        from.add("b", Ids{"3"});
        from.add("gone", Ids{"5"});
        Tags to;
        to.add("a", Ids{"2", "4"}); // without 1, with 4
        to.add("c", Ids{"3"});      // b has another name
        to.add("empty", Ids{});
        Tags same = from;
        same.follow(from, to);
        QCOMPARE(same, to);
        // Meanwhile others have put 9 into a, 8 into what goes, and made a tag of their own.
        Tags tags = from;
        tags.add("a", Ids{"9"});
        tags.add("gone", Ids{"8"});
        tags.add("theirs", Ids{"1"});
        tags.follow(from, to);
        QCOMPARE(tags.all(), (std::vector<Tag>{{"a", {"2", "9", "4"}},
                                               {"gone", {"8"}},
                                               {"theirs", {"1"}},
                                               {"c", {"3"}},
                                               {"empty", {}}}));
        // Where the file is new.
        Tags none;
        none.follow(from, to);
        QCOMPARE(none.all(), (std::vector<Tag>{{"a", {"4"}}, {"c", {"3"}}, {"empty", {}}}));
    }

    void theyComeBackAsTheyWereKept()
    {
        Tags tags;
        tags.add("Ünïcode \"quoted\"", Ids{"0001", "1e5", "NA", "a,b", "", "978-0"});
        tags.add("empty", Ids{});
        const auto back = Tags::fromJson(tags.toJson());
        QVERIFY(back.ok());
        QCOMPARE(*back, tags);
    }

    void whatIsNoTagsIsRefusedWithItsPlace()
    {
        for (const char* text : {"", "[]", "{\"tags\": 3}", "{\"tags\": [{\"name\": 1}]}", "nonsense"}) {
            const auto tags = Tags::fromJson(text, "tags.json");
            QVERIFY2(!tags.ok(), text);
            QCOMPARE(tags.error().file, std::string("tags.json"));
        }
        QVERIFY(!Tags::fromJson("{\"version\": 99}").ok());
        QVERIFY(Tags::fromJson("{}").ok());
    }

    void theyFindTheirBooksInAnyOrderAndKeepTheUnknown()
    {
        Tags tags;
        tags.add("one", Ids{"c", "a", "gone"});
        tags.add("two", Ids{"a"});
        const PlacedTags placed = placeTags(tags, catalogueOf({"b", "c", "a"}));
        QCOMPARE(placed.tags[0].books, (std::vector<std::int32_t>{1, 2}));
        QCOMPARE(placed.tags[0].unknown, std::size_t(1));
        QCOMPARE(placed.tags[1].books, (std::vector<std::int32_t>{2}));
        QCOMPARE(placed.unknown(), std::size_t(1));
        QCOMPARE(placeTags(tags, catalogueOf({"a", "c", "b", "gone"})).tags[0].books,
                 (std::vector<std::int32_t>{0, 1, 3}));
        QCOMPARE(tags.find("one")->books.size(), std::size_t(3)); // nothing was lost by looking
    }

    void booksOfTheSameTagsAreOneSet()
    {
        Tags tags;
        tags.add("late", Ids{"3"});
        tags.add("one", Ids{"0", "1", "2"});
        tags.add("two", Ids{"2", "1"});
        const Catalogue books = catalogueOf({"0", "1", "2", "3", "4"});
        const TagSets sets = tagSets(tags, placeTags(tags, books), books.size());
        QCOMPARE(sets.names, (Ids{"late", "one", "one + two"}));
        QCOMPARE(sets.member, (std::vector<std::int32_t>{1, 2, 2, 0, -1}));
        QCOMPARE(tagCells(sets), TextList({"one", "one|two", "one|two", "late", ""}));
    }

    void aTableOfThemIsReadBack()
    {
        Tags tags;
        tags.add("to read", Ids{"0001", "=1+1", "a,b", "7"});
        tags.add("=crime", Ids{"0001"});
        const std::string table = tagTable(tags, catalogueOf({"0001", "a,b"}));
        const auto file = TextFile::fromBytes("tags.csv", table);
        QVERIFY(file.ok());
        const auto back = readTagTable(*file);
        QVERIFY2(back.ok(), back ? "" : back.error().text().c_str());
        QCOMPARE(back->tags, tags);
    }

    void tablesOfOthersAreRead()
    {
        const auto file =
            TextFile::fromBytes("shelves.csv", "Book Id;Shelves\n1;crime|to read\n2;\n;x\n3; crime \n");
        const auto table = readTagTable(*file);
        QVERIFY(table.ok());
        QCOMPARE(table->tags.all().size(), std::size_t(2));
        QCOMPARE(table->tags.all()[0], (Tag{"crime", {"1", "3"}}));
        QCOMPARE(table->tags.all()[1], (Tag{"to read", {"1"}}));
        QCOMPARE(table->notes.size(), std::size_t(1));
        QVERIFY(!readTagTable(*TextFile::fromBytes("x.csv", "a,b\n1,2\n")).ok());
        QVERIFY(!readTagTable(*TextFile::fromBytes("x.csv", "id,tag\n1,\n")).ok());
    }
};

QTEST_APPLESS_MAIN(TestTags)
#include "tst_tags.moc"
