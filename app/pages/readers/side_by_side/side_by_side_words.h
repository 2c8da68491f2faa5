// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/readers/side_by_side/blend_desk.h"
#include "app/pages/readers/side_by_side/side_by_side.h"

#include "widgets/readers/lists/joined_list_model.h"

#include <QCoreApplication>
#include <QString>

#include <span>
#include <vector>

namespace shelf {

/// What is said of lists that stand side by side. Shows nothing.
class SideBySideWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::SideBySideWords)
public:
    using List = SideBySide::List;

    /// Of all lists: what they share, which are most alike, and which least. Empty for fewer than two.
    static QString agreement(std::span<const List> lists);
    /// Of a list beside the one at its left, in a few words: "7 of 10 shared".
    static QString shared(const List& left, const List& list);
    /// The same, whole, with the figure of the order and what it means.
    static QString sharedTip(const List& left, const List& list);
    /// Of a blend: in which of the lists, from the left, and where each of its books is.
    static std::vector<JoinedListModel::Origin> origins(std::span<const List> lists, const List& blend);
    /// Of a blend, in a few words, how many of its books are in any of the lists; and by list.
    static QString fromLists(std::span<const List> lists, const List& blend);
    static QString fromListsTip(std::span<const List> lists, const List& blend);
    /// How many books of the list are hits; empty where the reader has nothing held out.
    static QString hits(const List& list, bool canHit);
    /// What the scores of a list are: title and meaning of their column.
    static QString scoreTitle(const List& list);
    static QString scoreTip(const List& list, const RatingScale& scale);
    /// What else is to be known of a list; empty: nothing.
    static QString note(const List& list);

    static QString ruleName(BlendRule rule);
    static QString ruleTip(BlendRule rule);
    /// "Blend 50 : 30, standardized scores"
    static QString name(const BlendDesk::Measured& measured);
    /// "0.412 (0.401 to 0.423)"
    static QString figure(double value, const Interval& interval, int decimals);
    /// Whether the newest blend is better than its best part, by NDCG, and what that is worth; empty where
    /// there is none.
    static QString verdict(std::span<const BlendDesk::Measured> measured);
    /// Why nothing can be measured; empty where it can.
    static QString obstacle(const BlendDesk& blend);
};

} // namespace shelf
