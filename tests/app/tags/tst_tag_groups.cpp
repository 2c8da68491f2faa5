// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/tag_groups.h"

#include <QTest>

using namespace shelf;

class TestTagGroups : public QObject {
    Q_OBJECT
private slots:
    void booksWithTheSameTagsAreAGroupTheLargestFirst()
    {
        const TagSets sets{{"to read", "crime", "to read + crime"},
                           {"to read", "crime", "to read|crime"},
                           {-1, 1, 0, 1, 2, 1, -1, 2}};
        const TagGroups groups = tagGroups(sets);
        QCOMPARE(groups.clustering.method, std::string("tags"));
        QCOMPARE(groups.clustering.count, 3);
        QCOMPARE(groups.names, (std::vector<std::string>{"crime", "to read + crime", "to read"}));
        QCOMPARE(groups.clustering.size, (std::vector<std::uint32_t>{3, 2, 1}));
        QCOMPARE(groups.clustering.member, (std::vector<std::int32_t>{-1, 0, 2, 0, 1, 0, -1, 1}));
    }

    void booksThatAreNotOnTheMapAreInNone()
    {
        const TagSets sets{{"a", "b"}, {"a", "b"}, {0, 1, 1}};
        const TagGroups groups = tagGroups(sets, std::vector<std::uint8_t>{1, 0, 0});
        QCOMPARE(groups.names, (std::vector<std::string>{"b"}));
        QCOMPARE(groups.clustering.member, (std::vector<std::int32_t>{-1, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestTagGroups)
#include "tst_tag_groups.moc"
