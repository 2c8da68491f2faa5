// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/compare/compare_entries.h"
#include "app/pages/compare/compare_facts.h"
#include "app/session/session.h"
#include "widgets/look/column_model.h"
#include "widgets/words/engine_words.h"

#include <vector>

namespace shelf {

/// What rows are put together by.
enum class CompareGroup { none, preset, data };

/// Finished runs and their baselines: a row a run (or several seeds of the same settings, as mean and
/// standard deviation), a column a result or a setting; where they are grouped, a row a group above them.
/// Results first, then the settings in which the runs differ (bold), then the rest where all columns are
/// wanted. The best value of a column that has one is marked.
class CompareModel : public ColumnModel {
    Q_OBJECT
public:
    /// The columns of words, before those of facts.
    enum Words { runColumn, presetColumn, dataColumn, wordColumns };

    explicit CompareModel(Session& session, QObject* parent = nullptr);

    /// Takes the session's runs as they are now; does nothing where the table would stay the same.
    void refresh();
    void setGroup(CompareGroup group);
    /// Runs that differ in nothing but the seed share a row.
    void setSeedsTogether(bool on);
    /// All results and settings, and not just the main results and what differs.
    void setAllColumns(bool on);
    bool hasSeveralSeeds() const { return m_entries.hasSeveralSeeds; }
    /// The runs were not measured on the same held-out ratings, or not by the same loss.
    bool isUnequal() const { return m_entries.isUnequal; }

    int runAt(int row) const;         ///< number of the (first) run; 0 where the row is none
    QList<int> runsAt(int row) const; ///< numbers of all runs of a row
    int rowOf(int run) const;         ///< -1 where it has none
    bool isHeader(int row) const { return row >= static_cast<int>(m_entries.list.size()); }
    bool isBaseline(int row) const;
    QString groupOf(int row) const; ///< empty where nothing is grouped
    /// Presets and data that there are, each once, without those of baselines.
    QStringList presets() const { return wordsOf(&CompareEntry::preset); }
    QStringList dataSets() const { return wordsOf(&CompareEntry::data); }
    /// The fact of a column; null for those of words.
    const CompareFact* factOf(int column) const;
    const std::vector<CompareEntry>& entries() const { return m_entries.list; }
    /// All of them, whether or not they have a column.
    const std::vector<CompareFact>& facts() const { return m_facts; }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    int rows() const override { return static_cast<int>(m_entries.list.size()) + m_groups.size(); }
    QVariant look(int row, int column, int role) const override;

private:
    QStringList wordsOf(QString CompareEntry::*member) const;
    QString groupOf(const CompareEntry& entry) const;
    QString countText(const QString& group) const;
    QVariant cellText(int row, const CompareFact& fact) const;
    QVariant bar(int row, const CompareFact& fact) const;
    QVariant sortedBy(int row, const CompareFact& fact) const;
    std::vector<TableColumn> tableColumns() const;
    TableColumn wordColumn(const QString& title, QString CompareEntry::*member) const;
    TableColumn factColumn(const CompareFact* fact) const;

    Session& m_session;
    CompareGroup m_group = CompareGroup::none;
    bool m_seedsTogether = false;
    bool m_allColumns = false;
    CompareEntries m_entries;
    std::vector<CompareFact> m_facts;
    std::vector<const CompareFact*> m_shown; ///< of the columns behind those of words
    QStringList m_groups;                    ///< a row each, after the entries
    QStringList m_signature;                 ///< of all that is shown
};

} // namespace shelf
