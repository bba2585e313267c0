// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/add_more_panel.h"

#include "ui/dialogs/adding/torrent_facts.h"
#include "ui/models/formatting.h"
#include "ui/widgets/rate_edit.h"
#include "ui/widgets/tags_edit.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace freshet::ui {

namespace {

ByteRate rateOf(const RateEdit& edit)
{
    // Read while it is typed: a key may add the torrent before the field has lost the focus.
    return parseRate(edit.text()).value_or(edit.rate());
}

void showRate(RateEdit& edit, ByteRate rate)
{
    if (!edit.hasValidText() || rateOf(edit) != rate) {
        edit.setRate(rate);
    }
}

} // namespace

AddMorePanel::AddMorePanel(QWidget* parent)
    : QWidget(parent)
    , m_tagsLabel(new QLabel)
    , m_tags(new TagsEdit)
    , m_downLabel(new QLabel)
    , m_down(new RateEdit)
    , m_upLabel(new QLabel)
    , m_up(new RateEdit)
    , m_problem(new QLabel)
    , m_complete(new QCheckBox)
    , m_first(new QCheckBox)
    , m_facts(new TorrentFacts)
{
    m_tags->setObjectName(QStringLiteral("addTags"));
    m_tagsLabel->setBuddy(m_tags);
    m_down->setObjectName(QStringLiteral("addDownloadLimit"));
    m_downLabel->setBuddy(m_down);
    m_up->setObjectName(QStringLiteral("addUploadLimit"));
    m_upLabel->setBuddy(m_up);
    m_problem->setObjectName(QStringLiteral("addLimitProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_complete->setObjectName(QStringLiteral("addComplete"));
    m_first->setObjectName(QStringLiteral("addFirst"));

    auto* limits = new QHBoxLayout;
    limits->addWidget(m_down, 1);
    limits->addSpacing(fontMetrics().averageCharWidth() * 2);
    limits->addWidget(m_upLabel);
    limits->addWidget(m_up, 1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_tagsLabel, 0, 0);
    grid->addWidget(m_tags, 0, 1);
    grid->addWidget(m_downLabel, 1, 0);
    grid->addLayout(limits, 1, 1);
    grid->addWidget(m_problem, 2, 1);
    grid->addWidget(m_complete, 3, 1);
    grid->addWidget(m_first, 4, 1);
    grid->addWidget(m_facts, 5, 0, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(m_tags, &QLineEdit::textChanged, this, &AddMorePanel::changed);
    for (const RateEdit* edit : {m_down, m_up}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            showProblem();
            Q_EMIT changed();
        });
    }
    connect(m_complete, &QCheckBox::toggled, this, &AddMorePanel::changed);
    connect(m_first, &QCheckBox::toggled, this, &AddMorePanel::changed);
    retranslate();
}

void AddMorePanel::setKnownTags(const QStringList& tags)
{
    m_tags->setKnownTags(tags);
}

void AddMorePanel::showChoices(const AddChoices& choices)
{
    const QSignalBlocker blocker(this);
    m_tags->setTags(choices.tags);
    showRate(*m_down, choices.downloadLimit);
    showRate(*m_up, choices.uploadLimit);
    m_complete->setChecked(choices.isComplete);
    m_first->setChecked(choices.isFirst);
}

void AddMorePanel::takeChoices(AddChoices& choices) const
{
    choices.tags = m_tags->tags();
    choices.downloadLimit = rateOf(*m_down);
    choices.uploadLimit = rateOf(*m_up);
    choices.isComplete = m_complete->isChecked();
    choices.isFirst = m_first->isChecked();
}

bool AddMorePanel::isValid() const
{
    return m_down->hasValidText() && m_up->hasValidText();
}

void AddMorePanel::setPreview(const api::TorrentPreview& preview)
{
    m_facts->setPreview(preview);
}

void AddMorePanel::showProblem()
{
    const QString problem = m_down->hasValidText() ? m_up->problemText() : m_down->problemText();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette colours;
    colours.setColor(QPalette::WindowText, Theme(palette()).color(ThemeColor::Error));
    m_problem->setPalette(colours);
}

void AddMorePanel::retranslate()
{
    m_tagsLabel->setText(tr("&Tags"));
    m_tags->setPlaceholderText(tr("None; several with commas between them"));
    m_downLabel->setText(tr("&Download limit"));
    m_down->setAccessibleName(tr("Download limit"));
    m_upLabel->setText(tr("Up&load limit"));
    m_up->setAccessibleName(tr("Upload limit"));
    m_complete->setText(tr("The files are complete: do not chec&k them"));
    m_complete->setToolTip(
        tr("For files that are known to be whole. What turns out to be damaged later is downloaded again."));
    m_first->setText(tr("First in the &queue"));
    m_first->setToolTip(tr("It starts before all torrents that wait. Otherwise it waits behind them."));
    showProblem();
}

void AddMorePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showProblem();
    }
    QWidget::changeEvent(event);
}

} // namespace freshet::ui
