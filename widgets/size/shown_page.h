// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace shelf {

/// Several pages in one place, of which one is shown: as high as that one needs and as wide as the widest, so
/// that a page to come makes nobody scroll over an empty one, and moves nothing at its side when it comes.
class ShownPage : public QWidget {
    Q_OBJECT
public:
    explicit ShownPage(QWidget* parent = nullptr);

    void addPage(QWidget* page); ///< the first is shown
    QWidget* currentPage() const;
    void setCurrentPage(QWidget* page); ///< one of those that were added

    QSize minimumSizeHint() const override;

private:
    QList<QWidget*> m_pages;
};

} // namespace shelf
