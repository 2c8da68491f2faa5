// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/somebody.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace shelf {

/// Names a second reader to choose books for, and how two wishes become one.
class TogetherBar : public QWidget {
    Q_OBJECT
public:
    explicit TogetherBar(QWidget* parent = nullptr);

    QString reader() const; ///< as typed, without blanks around it; empty: nobody
    JointRule rule() const;
    void setReader(const QString& name);                 ///< says changed()
    void setReader(const QString& name, JointRule rule); ///< says no change
    /// Whether the name is nobody's.
    void setUnknown(bool unknown);

signals:
    void changed();

private:
    QLineEdit* m_reader;
    QComboBox* m_rule;
    QLabel* m_unknown;
    QString m_said;
};

} // namespace shelf
