// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/list_rules.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTimer;

namespace shelf {

/// What the list of recommended books is to be like: of series, editions and people. Says changes a moment
/// after the last one, so that typing does not ask for every letter.
class ListRulesBar : public QWidget {
    Q_OBJECT
public:
    explicit ListRulesBar(QWidget* parent = nullptr);

    ListRules rules() const;
    /// Says no change.
    void setRules(const ListRules& rules);
    /// No book of this person any more; says so.
    void addUnwanted(const QString& person);

signals:
    void changed();

private:
    QCheckBox* box(const char* objectName, const QString& text, const QString& meaning);

    QCheckBox* m_onePerSeries;
    QCheckBox* m_nextVolume;
    QCheckBox* m_withoutLaterVolumes;
    QCheckBox* m_withoutEditions;
    QCheckBox* m_onePerAuthor;
    QLineEdit* m_withoutAuthors;
    QTimer* m_soon;
};

} // namespace shelf
