// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/clusters/clusters.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStandardItemModel;
class QTableView;

namespace shelf {

/// Which groups to look for.
struct GroupChoice {
    bool density = false;    ///< HDBSCAN rather than k-means
    int clusters = 12;       ///< k-means
    int minClusterSize = 25; ///< HDBSCAN
    bool islands = false;    ///< what lies together on the map, by HDBSCAN, rather than in the model's space
    bool tags = false;       ///< the person's own: books with the same tags
    bool operator==(const GroupChoice&) const = default;
};

/// Finds groups of books, in the model's space or by their tags, and lists them with their names.
class GroupsPanel : public QWidget {
    Q_OBJECT
public:
    explicit GroupsPanel(QWidget* parent = nullptr);

    GroupChoice choice() const;
    void setChoice(const GroupChoice& choice);
    /// clustering null: none yet; text: what is going on.
    void setGroups(const Clustering* clustering, const std::vector<QString>& names, const QString& text);
    void setAvailable(bool available);

signals:
    void findWanted(const shelf::GroupChoice& choice);
    void colorWanted();
    void groupChosen(int cluster); ///< select its books

private:
    void showFields();
    QComboBox* m_method;
    QLabel* m_countLabel;
    QSpinBox* m_count;
    QLabel* m_sizeLabel;
    QSpinBox* m_size;
    QPushButton* m_find;
    QPushButton* m_color;
    QLabel* m_text;
    QTableView* m_view;
    QStandardItemModel* m_model;
};

} // namespace shelf
