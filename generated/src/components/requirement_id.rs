// Written by `cargo xtask codegen` from models/components/requirementid.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Names of single pieces of data that a capability can depend on. A name in braces, such as
/// `{rep-uuid}`, stands for the identifier of the record concerned.
///
/// Source: [`models/components/requirementid.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/requirementid.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RequirementID {
    /// `account.tos-acceptance`
    AccountTosAcceptance,
    /// `individual.mobile`
    IndividualMobile,
    /// `individual.email`
    IndividualEmail,
    /// `individual.email-or-mobile`
    IndividualEmailOrMobile,
    /// `individual.firstname`
    IndividualFirstname,
    /// `individual.lastname`
    IndividualLastname,
    /// `individual.address`
    IndividualAddress,
    /// `individual.ssn-last4`
    IndividualSsnLast4,
    /// `individual.ssn`
    IndividualSsn,
    /// `individual.birthdate`
    IndividualBirthdate,
    /// `business.legalname`
    BusinessLegalname,
    /// `business.description-or-website`
    BusinessDescriptionOrWebsite,
    /// `business.entity-type`
    BusinessEntityType,
    /// `business.business-type`
    BusinessBusinessType,
    /// `business.dba`
    BusinessDba,
    /// `business.ein`
    BusinessEin,
    /// `business.address`
    BusinessAddress,
    /// `business.phone`
    BusinessPhone,
    /// `business.admins`
    BusinessAdmins,
    /// `business.controllers`
    BusinessControllers,
    /// `business.owners`
    BusinessOwners,
    /// `business.classification`
    BusinessClassification,
    /// `business.industry-code-mcc`
    BusinessIndustryCodeMcc,
    /// `business.industry`
    BusinessIndustry,
    /// `business.indicate-owners-provided`
    BusinessIndicateOwnersProvided,
    /// `business.average-transaction-size`
    BusinessAverageTransactionSize,
    /// `business.max-transaction-size`
    BusinessMaxTransactionSize,
    /// `business.average-monthly-transaction-volume`
    BusinessAverageMonthlyTransactionVolume,
    /// `business.volume-by-customer-type`
    BusinessVolumeByCustomerType,
    /// `business.card-volume-distribution`
    BusinessCardVolumeDistribution,
    /// `business.fulfillment`
    BusinessFulfillment,
    /// `business.description`
    BusinessDescription,
    /// `business.underwriting-documents-tier-one`
    BusinessUnderwritingDocumentsTierOne,
    /// `bank-accounts.name`
    BankAccountsName,
    /// `bank-accounts.routing-number`
    BankAccountsRoutingNumber,
    /// `bank-accounts.account-number`
    BankAccountsAccountNumber,
    /// `document.business.verification`
    DocumentBusinessVerification,
    /// `document.individual.tin`
    DocumentIndividualTin,
    /// `document.individual.verification`
    DocumentIndividualVerification,
    /// `document.representative.{rep-uuid}.tin`
    DocumentRepresentativeRepUuidTin,
    /// `document.representative.{rep-uuid}.verification`
    DocumentRepresentativeRepUuidVerification,
    /// `representative.{rep-uuid}.mobile`
    RepresentativeRepUuidMobile,
    /// `representative.{rep-uuid}.email`
    RepresentativeRepUuidEmail,
    /// `representative.{rep-uuid}.email-or-mobile`
    RepresentativeRepUuidEmailOrMobile,
    /// `representative.{rep-uuid}.firstname`
    RepresentativeRepUuidFirstname,
    /// `representative.{rep-uuid}.lastname`
    RepresentativeRepUuidLastname,
    /// `representative.{rep-uuid}.address`
    RepresentativeRepUuidAddress,
    /// `representative.{rep-uuid}.ssn-last4`
    RepresentativeRepUuidSsnLast4,
    /// `representative.{rep-uuid}.ssn`
    RepresentativeRepUuidSsn,
    /// `representative.{rep-uuid}.birthdate`
    RepresentativeRepUuidBirthdate,
    /// `representative.{rep-uuid}.job-title`
    RepresentativeRepUuidJobTitle,
    /// `representative.{rep-uuid}.is-controller`
    RepresentativeRepUuidIsController,
    /// `representative.{rep-uuid}.is-owner`
    RepresentativeRepUuidIsOwner,
    /// `representative.{rep-uuid}.ownership`
    RepresentativeRepUuidOwnership,
    /// `document.{doc-uuid}`
    DocumentDocUuid,
    /// `underwriting.businessPresence`
    UnderwritingBusinessPresence,
    /// `underwriting.geographicReach`
    UnderwritingGeographicReach,
    /// `underwriting.volumeShareByCustomerType`
    UnderwritingVolumeShareByCustomerType,
    /// `underwriting.pendingLitigation`
    UnderwritingPendingLitigation,
    /// `underwriting.documents.processingStatementsPast3Months`
    UnderwritingDocumentsProcessingStatementsPast3Months,
    /// `underwriting.collectFunds.cardPayments.cardAcceptanceMethods`
    UnderwritingCollectFundsCardPaymentsCardAcceptanceMethods,
    /// `underwriting.collectFunds.cardPayments.currentlyAcceptsCards`
    UnderwritingCollectFundsCardPaymentsCurrentlyAcceptsCards,
    /// `underwriting.collectFunds.cardPayments.estimatedActivity.averageTransactionAmount`
    UnderwritingCollectFundsCardPaymentsEstimatedActivityAverageTransactionAmount,
    /// `underwriting.collectFunds.cardPayments.estimatedActivity.maximumTransactionAmount`
    UnderwritingCollectFundsCardPaymentsEstimatedActivityMaximumTransactionAmount,
    /// `underwriting.collectFunds.cardPayments.estimatedActivity.monthlyVolumeRange`
    UnderwritingCollectFundsCardPaymentsEstimatedActivityMonthlyVolumeRange,
    /// `underwriting.collectFunds.cardPayments.fulfillment`
    UnderwritingCollectFundsCardPaymentsFulfillment,
    /// `underwriting.collectFunds.cardPayments.refundPolicy`
    UnderwritingCollectFundsCardPaymentsRefundPolicy,
    /// `underwriting.collectFunds.ach.cardAcceptanceMethods`
    UnderwritingCollectFundsAchCardAcceptanceMethods,
    /// `underwriting.collectFunds.ach.currentlyAcceptsCards`
    UnderwritingCollectFundsAchCurrentlyAcceptsCards,
    /// `underwriting.collectFunds.ach.estimatedActivity.averageTransactionAmount`
    UnderwritingCollectFundsAchEstimatedActivityAverageTransactionAmount,
    /// `underwriting.collectFunds.ach.estimatedActivity.maximumTransactionAmount`
    UnderwritingCollectFundsAchEstimatedActivityMaximumTransactionAmount,
    /// `underwriting.collectFunds.ach.estimatedActivity.monthlyVolumeRange`
    UnderwritingCollectFundsAchEstimatedActivityMonthlyVolumeRange,
    /// `underwriting.collectFunds.ach.fulfillment`
    UnderwritingCollectFundsAchFulfillment,
    /// `underwriting.collectFunds.ach.refundPolicy`
    UnderwritingCollectFundsAchRefundPolicy,
    /// `underwriting.sendFunds.ach.cardAcceptanceMethods`
    UnderwritingSendFundsAchCardAcceptanceMethods,
    /// `underwriting.sendFunds.ach.currentlyAcceptsCards`
    UnderwritingSendFundsAchCurrentlyAcceptsCards,
    /// `underwriting.sendFunds.ach.estimatedActivity.averageTransactionAmount`
    UnderwritingSendFundsAchEstimatedActivityAverageTransactionAmount,
    /// `underwriting.sendFunds.ach.estimatedActivity.maximumTransactionAmount`
    UnderwritingSendFundsAchEstimatedActivityMaximumTransactionAmount,
    /// `underwriting.sendFunds.ach.estimatedActivity.monthlyVolumeRange`
    UnderwritingSendFundsAchEstimatedActivityMonthlyVolumeRange,
    /// `underwriting.sendFunds.ach.fulfillment`
    UnderwritingSendFundsAchFulfillment,
    /// `underwriting.sendFunds.ach.refundPolicy`
    UnderwritingSendFundsAchRefundPolicy,
    /// `underwriting.sendFunds.rtp.cardAcceptanceMethods`
    UnderwritingSendFundsRtpCardAcceptanceMethods,
    /// `underwriting.sendFunds.rtp.currentlyAcceptsCards`
    UnderwritingSendFundsRtpCurrentlyAcceptsCards,
    /// `underwriting.sendFunds.rtp.estimatedActivity.averageTransactionAmount`
    UnderwritingSendFundsRtpEstimatedActivityAverageTransactionAmount,
    /// `underwriting.sendFunds.rtp.estimatedActivity.maximumTransactionAmount`
    UnderwritingSendFundsRtpEstimatedActivityMaximumTransactionAmount,
    /// `underwriting.sendFunds.rtp.estimatedActivity.monthlyVolumeRange`
    UnderwritingSendFundsRtpEstimatedActivityMonthlyVolumeRange,
    /// `underwriting.sendFunds.rtp.fulfillment`
    UnderwritingSendFundsRtpFulfillment,
    /// `underwriting.sendFunds.rtp.refundPolicy`
    UnderwritingSendFundsRtpRefundPolicy,
    /// `underwriting.sendFunds.pushToCard.cardAcceptanceMethods`
    UnderwritingSendFundsPushToCardCardAcceptanceMethods,
    /// `underwriting.sendFunds.pushToCard.currentlyAcceptsCards`
    UnderwritingSendFundsPushToCardCurrentlyAcceptsCards,
    /// `underwriting.sendFunds.pushToCard.estimatedActivity.averageTransactionAmount`
    UnderwritingSendFundsPushToCardEstimatedActivityAverageTransactionAmount,
    /// `underwriting.sendFunds.pushToCard.estimatedActivity.maximumTransactionAmount`
    UnderwritingSendFundsPushToCardEstimatedActivityMaximumTransactionAmount,
    /// `underwriting.sendFunds.pushToCard.estimatedActivity.monthlyVolumeRange`
    UnderwritingSendFundsPushToCardEstimatedActivityMonthlyVolumeRange,
    /// `underwriting.sendFunds.pushToCard.fulfillment`
    UnderwritingSendFundsPushToCardFulfillment,
    /// `underwriting.sendFunds.pushToCard.refundPolicy`
    UnderwritingSendFundsPushToCardRefundPolicy,
    /// `underwriting.moneyTransfer.pullFromCard.cardAcceptanceMethods`
    UnderwritingMoneyTransferPullFromCardCardAcceptanceMethods,
    /// `underwriting.moneyTransfer.pullFromCard.currentlyAcceptsCards`
    UnderwritingMoneyTransferPullFromCardCurrentlyAcceptsCards,
    /// `underwriting.moneyTransfer.pullFromCard.estimatedActivity.averageTransactionAmount`
    UnderwritingMoneyTransferPullFromCardEstimatedActivityAverageTransactionAmount,
    /// `underwriting.moneyTransfer.pullFromCard.estimatedActivity.maximumTransactionAmount`
    UnderwritingMoneyTransferPullFromCardEstimatedActivityMaximumTransactionAmount,
    /// `underwriting.moneyTransfer.pullFromCard.estimatedActivity.monthlyVolumeRange`
    UnderwritingMoneyTransferPullFromCardEstimatedActivityMonthlyVolumeRange,
    /// `underwriting.moneyTransfer.pullFromCard.fulfillment`
    UnderwritingMoneyTransferPullFromCardFulfillment,
    /// `underwriting.moneyTransfer.pullFromCard.refundPolicy`
    UnderwritingMoneyTransferPullFromCardRefundPolicy,
    /// `underwriting.moneyTransfer.pushToCard.cardAcceptanceMethods`
    UnderwritingMoneyTransferPushToCardCardAcceptanceMethods,
    /// `underwriting.moneyTransfer.pushToCard.currentlyAcceptsCards`
    UnderwritingMoneyTransferPushToCardCurrentlyAcceptsCards,
    /// `underwriting.moneyTransfer.pushToCard.estimatedActivity.averageTransactionAmount`
    UnderwritingMoneyTransferPushToCardEstimatedActivityAverageTransactionAmount,
    /// `underwriting.moneyTransfer.pushToCard.estimatedActivity.maximumTransactionAmount`
    UnderwritingMoneyTransferPushToCardEstimatedActivityMaximumTransactionAmount,
    /// `underwriting.moneyTransfer.pushToCard.estimatedActivity.monthlyVolumeRange`
    UnderwritingMoneyTransferPushToCardEstimatedActivityMonthlyVolumeRange,
    /// `underwriting.moneyTransfer.pushToCard.fulfillment`
    UnderwritingMoneyTransferPushToCardFulfillment,
    /// `underwriting.moneyTransfer.pushToCard.refundPolicy`
    UnderwritingMoneyTransferPushToCardRefundPolicy,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl RequirementID {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::AccountTosAcceptance,
        Self::IndividualMobile,
        Self::IndividualEmail,
        Self::IndividualEmailOrMobile,
        Self::IndividualFirstname,
        Self::IndividualLastname,
        Self::IndividualAddress,
        Self::IndividualSsnLast4,
        Self::IndividualSsn,
        Self::IndividualBirthdate,
        Self::BusinessLegalname,
        Self::BusinessDescriptionOrWebsite,
        Self::BusinessEntityType,
        Self::BusinessBusinessType,
        Self::BusinessDba,
        Self::BusinessEin,
        Self::BusinessAddress,
        Self::BusinessPhone,
        Self::BusinessAdmins,
        Self::BusinessControllers,
        Self::BusinessOwners,
        Self::BusinessClassification,
        Self::BusinessIndustryCodeMcc,
        Self::BusinessIndustry,
        Self::BusinessIndicateOwnersProvided,
        Self::BusinessAverageTransactionSize,
        Self::BusinessMaxTransactionSize,
        Self::BusinessAverageMonthlyTransactionVolume,
        Self::BusinessVolumeByCustomerType,
        Self::BusinessCardVolumeDistribution,
        Self::BusinessFulfillment,
        Self::BusinessDescription,
        Self::BusinessUnderwritingDocumentsTierOne,
        Self::BankAccountsName,
        Self::BankAccountsRoutingNumber,
        Self::BankAccountsAccountNumber,
        Self::DocumentBusinessVerification,
        Self::DocumentIndividualTin,
        Self::DocumentIndividualVerification,
        Self::DocumentRepresentativeRepUuidTin,
        Self::DocumentRepresentativeRepUuidVerification,
        Self::RepresentativeRepUuidMobile,
        Self::RepresentativeRepUuidEmail,
        Self::RepresentativeRepUuidEmailOrMobile,
        Self::RepresentativeRepUuidFirstname,
        Self::RepresentativeRepUuidLastname,
        Self::RepresentativeRepUuidAddress,
        Self::RepresentativeRepUuidSsnLast4,
        Self::RepresentativeRepUuidSsn,
        Self::RepresentativeRepUuidBirthdate,
        Self::RepresentativeRepUuidJobTitle,
        Self::RepresentativeRepUuidIsController,
        Self::RepresentativeRepUuidIsOwner,
        Self::RepresentativeRepUuidOwnership,
        Self::DocumentDocUuid,
        Self::UnderwritingBusinessPresence,
        Self::UnderwritingGeographicReach,
        Self::UnderwritingVolumeShareByCustomerType,
        Self::UnderwritingPendingLitigation,
        Self::UnderwritingDocumentsProcessingStatementsPast3Months,
        Self::UnderwritingCollectFundsCardPaymentsCardAcceptanceMethods,
        Self::UnderwritingCollectFundsCardPaymentsCurrentlyAcceptsCards,
        Self::UnderwritingCollectFundsCardPaymentsEstimatedActivityAverageTransactionAmount,
        Self::UnderwritingCollectFundsCardPaymentsEstimatedActivityMaximumTransactionAmount,
        Self::UnderwritingCollectFundsCardPaymentsEstimatedActivityMonthlyVolumeRange,
        Self::UnderwritingCollectFundsCardPaymentsFulfillment,
        Self::UnderwritingCollectFundsCardPaymentsRefundPolicy,
        Self::UnderwritingCollectFundsAchCardAcceptanceMethods,
        Self::UnderwritingCollectFundsAchCurrentlyAcceptsCards,
        Self::UnderwritingCollectFundsAchEstimatedActivityAverageTransactionAmount,
        Self::UnderwritingCollectFundsAchEstimatedActivityMaximumTransactionAmount,
        Self::UnderwritingCollectFundsAchEstimatedActivityMonthlyVolumeRange,
        Self::UnderwritingCollectFundsAchFulfillment,
        Self::UnderwritingCollectFundsAchRefundPolicy,
        Self::UnderwritingSendFundsAchCardAcceptanceMethods,
        Self::UnderwritingSendFundsAchCurrentlyAcceptsCards,
        Self::UnderwritingSendFundsAchEstimatedActivityAverageTransactionAmount,
        Self::UnderwritingSendFundsAchEstimatedActivityMaximumTransactionAmount,
        Self::UnderwritingSendFundsAchEstimatedActivityMonthlyVolumeRange,
        Self::UnderwritingSendFundsAchFulfillment,
        Self::UnderwritingSendFundsAchRefundPolicy,
        Self::UnderwritingSendFundsRtpCardAcceptanceMethods,
        Self::UnderwritingSendFundsRtpCurrentlyAcceptsCards,
        Self::UnderwritingSendFundsRtpEstimatedActivityAverageTransactionAmount,
        Self::UnderwritingSendFundsRtpEstimatedActivityMaximumTransactionAmount,
        Self::UnderwritingSendFundsRtpEstimatedActivityMonthlyVolumeRange,
        Self::UnderwritingSendFundsRtpFulfillment,
        Self::UnderwritingSendFundsRtpRefundPolicy,
        Self::UnderwritingSendFundsPushToCardCardAcceptanceMethods,
        Self::UnderwritingSendFundsPushToCardCurrentlyAcceptsCards,
        Self::UnderwritingSendFundsPushToCardEstimatedActivityAverageTransactionAmount,
        Self::UnderwritingSendFundsPushToCardEstimatedActivityMaximumTransactionAmount,
        Self::UnderwritingSendFundsPushToCardEstimatedActivityMonthlyVolumeRange,
        Self::UnderwritingSendFundsPushToCardFulfillment,
        Self::UnderwritingSendFundsPushToCardRefundPolicy,
        Self::UnderwritingMoneyTransferPullFromCardCardAcceptanceMethods,
        Self::UnderwritingMoneyTransferPullFromCardCurrentlyAcceptsCards,
        Self::UnderwritingMoneyTransferPullFromCardEstimatedActivityAverageTransactionAmount,
        Self::UnderwritingMoneyTransferPullFromCardEstimatedActivityMaximumTransactionAmount,
        Self::UnderwritingMoneyTransferPullFromCardEstimatedActivityMonthlyVolumeRange,
        Self::UnderwritingMoneyTransferPullFromCardFulfillment,
        Self::UnderwritingMoneyTransferPullFromCardRefundPolicy,
        Self::UnderwritingMoneyTransferPushToCardCardAcceptanceMethods,
        Self::UnderwritingMoneyTransferPushToCardCurrentlyAcceptsCards,
        Self::UnderwritingMoneyTransferPushToCardEstimatedActivityAverageTransactionAmount,
        Self::UnderwritingMoneyTransferPushToCardEstimatedActivityMaximumTransactionAmount,
        Self::UnderwritingMoneyTransferPushToCardEstimatedActivityMonthlyVolumeRange,
        Self::UnderwritingMoneyTransferPushToCardFulfillment,
        Self::UnderwritingMoneyTransferPushToCardRefundPolicy,
    ];

    /// The text on the wire.
    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountTosAcceptance => "account.tos-acceptance",
            Self::IndividualMobile => "individual.mobile",
            Self::IndividualEmail => "individual.email",
            Self::IndividualEmailOrMobile => "individual.email-or-mobile",
            Self::IndividualFirstname => "individual.firstname",
            Self::IndividualLastname => "individual.lastname",
            Self::IndividualAddress => "individual.address",
            Self::IndividualSsnLast4 => "individual.ssn-last4",
            Self::IndividualSsn => "individual.ssn",
            Self::IndividualBirthdate => "individual.birthdate",
            Self::BusinessLegalname => "business.legalname",
            Self::BusinessDescriptionOrWebsite => "business.description-or-website",
            Self::BusinessEntityType => "business.entity-type",
            Self::BusinessBusinessType => "business.business-type",
            Self::BusinessDba => "business.dba",
            Self::BusinessEin => "business.ein",
            Self::BusinessAddress => "business.address",
            Self::BusinessPhone => "business.phone",
            Self::BusinessAdmins => "business.admins",
            Self::BusinessControllers => "business.controllers",
            Self::BusinessOwners => "business.owners",
            Self::BusinessClassification => "business.classification",
            Self::BusinessIndustryCodeMcc => "business.industry-code-mcc",
            Self::BusinessIndustry => "business.industry",
            Self::BusinessIndicateOwnersProvided => "business.indicate-owners-provided",
            Self::BusinessAverageTransactionSize => "business.average-transaction-size",
            Self::BusinessMaxTransactionSize => "business.max-transaction-size",
            Self::BusinessAverageMonthlyTransactionVolume => {
                "business.average-monthly-transaction-volume"
            }
            Self::BusinessVolumeByCustomerType => "business.volume-by-customer-type",
            Self::BusinessCardVolumeDistribution => "business.card-volume-distribution",
            Self::BusinessFulfillment => "business.fulfillment",
            Self::BusinessDescription => "business.description",
            Self::BusinessUnderwritingDocumentsTierOne => {
                "business.underwriting-documents-tier-one"
            }
            Self::BankAccountsName => "bank-accounts.name",
            Self::BankAccountsRoutingNumber => "bank-accounts.routing-number",
            Self::BankAccountsAccountNumber => "bank-accounts.account-number",
            Self::DocumentBusinessVerification => "document.business.verification",
            Self::DocumentIndividualTin => "document.individual.tin",
            Self::DocumentIndividualVerification => "document.individual.verification",
            Self::DocumentRepresentativeRepUuidTin => {
                "document.representative.{rep-uuid}.tin"
            }
            Self::DocumentRepresentativeRepUuidVerification => {
                "document.representative.{rep-uuid}.verification"
            }
            Self::RepresentativeRepUuidMobile => "representative.{rep-uuid}.mobile",
            Self::RepresentativeRepUuidEmail => "representative.{rep-uuid}.email",
            Self::RepresentativeRepUuidEmailOrMobile => {
                "representative.{rep-uuid}.email-or-mobile"
            }
            Self::RepresentativeRepUuidFirstname => "representative.{rep-uuid}.firstname",
            Self::RepresentativeRepUuidLastname => "representative.{rep-uuid}.lastname",
            Self::RepresentativeRepUuidAddress => "representative.{rep-uuid}.address",
            Self::RepresentativeRepUuidSsnLast4 => "representative.{rep-uuid}.ssn-last4",
            Self::RepresentativeRepUuidSsn => "representative.{rep-uuid}.ssn",
            Self::RepresentativeRepUuidBirthdate => "representative.{rep-uuid}.birthdate",
            Self::RepresentativeRepUuidJobTitle => "representative.{rep-uuid}.job-title",
            Self::RepresentativeRepUuidIsController => {
                "representative.{rep-uuid}.is-controller"
            }
            Self::RepresentativeRepUuidIsOwner => "representative.{rep-uuid}.is-owner",
            Self::RepresentativeRepUuidOwnership => "representative.{rep-uuid}.ownership",
            Self::DocumentDocUuid => "document.{doc-uuid}",
            Self::UnderwritingBusinessPresence => "underwriting.businessPresence",
            Self::UnderwritingGeographicReach => "underwriting.geographicReach",
            Self::UnderwritingVolumeShareByCustomerType => {
                "underwriting.volumeShareByCustomerType"
            }
            Self::UnderwritingPendingLitigation => "underwriting.pendingLitigation",
            Self::UnderwritingDocumentsProcessingStatementsPast3Months => {
                "underwriting.documents.processingStatementsPast3Months"
            }
            Self::UnderwritingCollectFundsCardPaymentsCardAcceptanceMethods => {
                "underwriting.collectFunds.cardPayments.cardAcceptanceMethods"
            }
            Self::UnderwritingCollectFundsCardPaymentsCurrentlyAcceptsCards => {
                "underwriting.collectFunds.cardPayments.currentlyAcceptsCards"
            }
            Self::UnderwritingCollectFundsCardPaymentsEstimatedActivityAverageTransactionAmount => {
                "underwriting.collectFunds.cardPayments.estimatedActivity.averageTransactionAmount"
            }
            Self::UnderwritingCollectFundsCardPaymentsEstimatedActivityMaximumTransactionAmount => {
                "underwriting.collectFunds.cardPayments.estimatedActivity.maximumTransactionAmount"
            }
            Self::UnderwritingCollectFundsCardPaymentsEstimatedActivityMonthlyVolumeRange => {
                "underwriting.collectFunds.cardPayments.estimatedActivity.monthlyVolumeRange"
            }
            Self::UnderwritingCollectFundsCardPaymentsFulfillment => {
                "underwriting.collectFunds.cardPayments.fulfillment"
            }
            Self::UnderwritingCollectFundsCardPaymentsRefundPolicy => {
                "underwriting.collectFunds.cardPayments.refundPolicy"
            }
            Self::UnderwritingCollectFundsAchCardAcceptanceMethods => {
                "underwriting.collectFunds.ach.cardAcceptanceMethods"
            }
            Self::UnderwritingCollectFundsAchCurrentlyAcceptsCards => {
                "underwriting.collectFunds.ach.currentlyAcceptsCards"
            }
            Self::UnderwritingCollectFundsAchEstimatedActivityAverageTransactionAmount => {
                "underwriting.collectFunds.ach.estimatedActivity.averageTransactionAmount"
            }
            Self::UnderwritingCollectFundsAchEstimatedActivityMaximumTransactionAmount => {
                "underwriting.collectFunds.ach.estimatedActivity.maximumTransactionAmount"
            }
            Self::UnderwritingCollectFundsAchEstimatedActivityMonthlyVolumeRange => {
                "underwriting.collectFunds.ach.estimatedActivity.monthlyVolumeRange"
            }
            Self::UnderwritingCollectFundsAchFulfillment => {
                "underwriting.collectFunds.ach.fulfillment"
            }
            Self::UnderwritingCollectFundsAchRefundPolicy => {
                "underwriting.collectFunds.ach.refundPolicy"
            }
            Self::UnderwritingSendFundsAchCardAcceptanceMethods => {
                "underwriting.sendFunds.ach.cardAcceptanceMethods"
            }
            Self::UnderwritingSendFundsAchCurrentlyAcceptsCards => {
                "underwriting.sendFunds.ach.currentlyAcceptsCards"
            }
            Self::UnderwritingSendFundsAchEstimatedActivityAverageTransactionAmount => {
                "underwriting.sendFunds.ach.estimatedActivity.averageTransactionAmount"
            }
            Self::UnderwritingSendFundsAchEstimatedActivityMaximumTransactionAmount => {
                "underwriting.sendFunds.ach.estimatedActivity.maximumTransactionAmount"
            }
            Self::UnderwritingSendFundsAchEstimatedActivityMonthlyVolumeRange => {
                "underwriting.sendFunds.ach.estimatedActivity.monthlyVolumeRange"
            }
            Self::UnderwritingSendFundsAchFulfillment => {
                "underwriting.sendFunds.ach.fulfillment"
            }
            Self::UnderwritingSendFundsAchRefundPolicy => {
                "underwriting.sendFunds.ach.refundPolicy"
            }
            Self::UnderwritingSendFundsRtpCardAcceptanceMethods => {
                "underwriting.sendFunds.rtp.cardAcceptanceMethods"
            }
            Self::UnderwritingSendFundsRtpCurrentlyAcceptsCards => {
                "underwriting.sendFunds.rtp.currentlyAcceptsCards"
            }
            Self::UnderwritingSendFundsRtpEstimatedActivityAverageTransactionAmount => {
                "underwriting.sendFunds.rtp.estimatedActivity.averageTransactionAmount"
            }
            Self::UnderwritingSendFundsRtpEstimatedActivityMaximumTransactionAmount => {
                "underwriting.sendFunds.rtp.estimatedActivity.maximumTransactionAmount"
            }
            Self::UnderwritingSendFundsRtpEstimatedActivityMonthlyVolumeRange => {
                "underwriting.sendFunds.rtp.estimatedActivity.monthlyVolumeRange"
            }
            Self::UnderwritingSendFundsRtpFulfillment => {
                "underwriting.sendFunds.rtp.fulfillment"
            }
            Self::UnderwritingSendFundsRtpRefundPolicy => {
                "underwriting.sendFunds.rtp.refundPolicy"
            }
            Self::UnderwritingSendFundsPushToCardCardAcceptanceMethods => {
                "underwriting.sendFunds.pushToCard.cardAcceptanceMethods"
            }
            Self::UnderwritingSendFundsPushToCardCurrentlyAcceptsCards => {
                "underwriting.sendFunds.pushToCard.currentlyAcceptsCards"
            }
            Self::UnderwritingSendFundsPushToCardEstimatedActivityAverageTransactionAmount => {
                "underwriting.sendFunds.pushToCard.estimatedActivity.averageTransactionAmount"
            }
            Self::UnderwritingSendFundsPushToCardEstimatedActivityMaximumTransactionAmount => {
                "underwriting.sendFunds.pushToCard.estimatedActivity.maximumTransactionAmount"
            }
            Self::UnderwritingSendFundsPushToCardEstimatedActivityMonthlyVolumeRange => {
                "underwriting.sendFunds.pushToCard.estimatedActivity.monthlyVolumeRange"
            }
            Self::UnderwritingSendFundsPushToCardFulfillment => {
                "underwriting.sendFunds.pushToCard.fulfillment"
            }
            Self::UnderwritingSendFundsPushToCardRefundPolicy => {
                "underwriting.sendFunds.pushToCard.refundPolicy"
            }
            Self::UnderwritingMoneyTransferPullFromCardCardAcceptanceMethods => {
                "underwriting.moneyTransfer.pullFromCard.cardAcceptanceMethods"
            }
            Self::UnderwritingMoneyTransferPullFromCardCurrentlyAcceptsCards => {
                "underwriting.moneyTransfer.pullFromCard.currentlyAcceptsCards"
            }
            Self::UnderwritingMoneyTransferPullFromCardEstimatedActivityAverageTransactionAmount => {
                "underwriting.moneyTransfer.pullFromCard.estimatedActivity.averageTransactionAmount"
            }
            Self::UnderwritingMoneyTransferPullFromCardEstimatedActivityMaximumTransactionAmount => {
                "underwriting.moneyTransfer.pullFromCard.estimatedActivity.maximumTransactionAmount"
            }
            Self::UnderwritingMoneyTransferPullFromCardEstimatedActivityMonthlyVolumeRange => {
                "underwriting.moneyTransfer.pullFromCard.estimatedActivity.monthlyVolumeRange"
            }
            Self::UnderwritingMoneyTransferPullFromCardFulfillment => {
                "underwriting.moneyTransfer.pullFromCard.fulfillment"
            }
            Self::UnderwritingMoneyTransferPullFromCardRefundPolicy => {
                "underwriting.moneyTransfer.pullFromCard.refundPolicy"
            }
            Self::UnderwritingMoneyTransferPushToCardCardAcceptanceMethods => {
                "underwriting.moneyTransfer.pushToCard.cardAcceptanceMethods"
            }
            Self::UnderwritingMoneyTransferPushToCardCurrentlyAcceptsCards => {
                "underwriting.moneyTransfer.pushToCard.currentlyAcceptsCards"
            }
            Self::UnderwritingMoneyTransferPushToCardEstimatedActivityAverageTransactionAmount => {
                "underwriting.moneyTransfer.pushToCard.estimatedActivity.averageTransactionAmount"
            }
            Self::UnderwritingMoneyTransferPushToCardEstimatedActivityMaximumTransactionAmount => {
                "underwriting.moneyTransfer.pushToCard.estimatedActivity.maximumTransactionAmount"
            }
            Self::UnderwritingMoneyTransferPushToCardEstimatedActivityMonthlyVolumeRange => {
                "underwriting.moneyTransfer.pushToCard.estimatedActivity.monthlyVolumeRange"
            }
            Self::UnderwritingMoneyTransferPushToCardFulfillment => {
                "underwriting.moneyTransfer.pushToCard.fulfillment"
            }
            Self::UnderwritingMoneyTransferPushToCardRefundPolicy => {
                "underwriting.moneyTransfer.pushToCard.refundPolicy"
            }
            Self::Unrecognized(raw) => raw.get(),
        }
    }

    /// Whether the docs list the value.
    #[must_use]
    #[inline]
    pub const fn is_known(&self) -> bool {
        !::core::matches!(self, Self::Unrecognized(_))
    }

    /// The documented value with this text, if there is one.
    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[must_use]
    #[inline]
    pub fn try_known(text: &str) -> Option<Self> {
        match text {
            "account.tos-acceptance" => Some(Self::AccountTosAcceptance),
            "individual.mobile" => Some(Self::IndividualMobile),
            "individual.email" => Some(Self::IndividualEmail),
            "individual.email-or-mobile" => Some(Self::IndividualEmailOrMobile),
            "individual.firstname" => Some(Self::IndividualFirstname),
            "individual.lastname" => Some(Self::IndividualLastname),
            "individual.address" => Some(Self::IndividualAddress),
            "individual.ssn-last4" => Some(Self::IndividualSsnLast4),
            "individual.ssn" => Some(Self::IndividualSsn),
            "individual.birthdate" => Some(Self::IndividualBirthdate),
            "business.legalname" => Some(Self::BusinessLegalname),
            "business.description-or-website" => Some(Self::BusinessDescriptionOrWebsite),
            "business.entity-type" => Some(Self::BusinessEntityType),
            "business.business-type" => Some(Self::BusinessBusinessType),
            "business.dba" => Some(Self::BusinessDba),
            "business.ein" => Some(Self::BusinessEin),
            "business.address" => Some(Self::BusinessAddress),
            "business.phone" => Some(Self::BusinessPhone),
            "business.admins" => Some(Self::BusinessAdmins),
            "business.controllers" => Some(Self::BusinessControllers),
            "business.owners" => Some(Self::BusinessOwners),
            "business.classification" => Some(Self::BusinessClassification),
            "business.industry-code-mcc" => Some(Self::BusinessIndustryCodeMcc),
            "business.industry" => Some(Self::BusinessIndustry),
            "business.indicate-owners-provided" => {
                Some(Self::BusinessIndicateOwnersProvided)
            }
            "business.average-transaction-size" => {
                Some(Self::BusinessAverageTransactionSize)
            }
            "business.max-transaction-size" => Some(Self::BusinessMaxTransactionSize),
            "business.average-monthly-transaction-volume" => {
                Some(Self::BusinessAverageMonthlyTransactionVolume)
            }
            "business.volume-by-customer-type" => {
                Some(Self::BusinessVolumeByCustomerType)
            }
            "business.card-volume-distribution" => {
                Some(Self::BusinessCardVolumeDistribution)
            }
            "business.fulfillment" => Some(Self::BusinessFulfillment),
            "business.description" => Some(Self::BusinessDescription),
            "business.underwriting-documents-tier-one" => {
                Some(Self::BusinessUnderwritingDocumentsTierOne)
            }
            "bank-accounts.name" => Some(Self::BankAccountsName),
            "bank-accounts.routing-number" => Some(Self::BankAccountsRoutingNumber),
            "bank-accounts.account-number" => Some(Self::BankAccountsAccountNumber),
            "document.business.verification" => Some(Self::DocumentBusinessVerification),
            "document.individual.tin" => Some(Self::DocumentIndividualTin),
            "document.individual.verification" => {
                Some(Self::DocumentIndividualVerification)
            }
            "document.representative.{rep-uuid}.tin" => {
                Some(Self::DocumentRepresentativeRepUuidTin)
            }
            "document.representative.{rep-uuid}.verification" => {
                Some(Self::DocumentRepresentativeRepUuidVerification)
            }
            "representative.{rep-uuid}.mobile" => Some(Self::RepresentativeRepUuidMobile),
            "representative.{rep-uuid}.email" => Some(Self::RepresentativeRepUuidEmail),
            "representative.{rep-uuid}.email-or-mobile" => {
                Some(Self::RepresentativeRepUuidEmailOrMobile)
            }
            "representative.{rep-uuid}.firstname" => {
                Some(Self::RepresentativeRepUuidFirstname)
            }
            "representative.{rep-uuid}.lastname" => {
                Some(Self::RepresentativeRepUuidLastname)
            }
            "representative.{rep-uuid}.address" => {
                Some(Self::RepresentativeRepUuidAddress)
            }
            "representative.{rep-uuid}.ssn-last4" => {
                Some(Self::RepresentativeRepUuidSsnLast4)
            }
            "representative.{rep-uuid}.ssn" => Some(Self::RepresentativeRepUuidSsn),
            "representative.{rep-uuid}.birthdate" => {
                Some(Self::RepresentativeRepUuidBirthdate)
            }
            "representative.{rep-uuid}.job-title" => {
                Some(Self::RepresentativeRepUuidJobTitle)
            }
            "representative.{rep-uuid}.is-controller" => {
                Some(Self::RepresentativeRepUuidIsController)
            }
            "representative.{rep-uuid}.is-owner" => {
                Some(Self::RepresentativeRepUuidIsOwner)
            }
            "representative.{rep-uuid}.ownership" => {
                Some(Self::RepresentativeRepUuidOwnership)
            }
            "document.{doc-uuid}" => Some(Self::DocumentDocUuid),
            "underwriting.businessPresence" => Some(Self::UnderwritingBusinessPresence),
            "underwriting.geographicReach" => Some(Self::UnderwritingGeographicReach),
            "underwriting.volumeShareByCustomerType" => {
                Some(Self::UnderwritingVolumeShareByCustomerType)
            }
            "underwriting.pendingLitigation" => Some(Self::UnderwritingPendingLitigation),
            "underwriting.documents.processingStatementsPast3Months" => {
                Some(Self::UnderwritingDocumentsProcessingStatementsPast3Months)
            }
            "underwriting.collectFunds.cardPayments.cardAcceptanceMethods" => {
                Some(Self::UnderwritingCollectFundsCardPaymentsCardAcceptanceMethods)
            }
            "underwriting.collectFunds.cardPayments.currentlyAcceptsCards" => {
                Some(Self::UnderwritingCollectFundsCardPaymentsCurrentlyAcceptsCards)
            }
            "underwriting.collectFunds.cardPayments.estimatedActivity.averageTransactionAmount" => {
                Some(
                    Self::UnderwritingCollectFundsCardPaymentsEstimatedActivityAverageTransactionAmount,
                )
            }
            "underwriting.collectFunds.cardPayments.estimatedActivity.maximumTransactionAmount" => {
                Some(
                    Self::UnderwritingCollectFundsCardPaymentsEstimatedActivityMaximumTransactionAmount,
                )
            }
            "underwriting.collectFunds.cardPayments.estimatedActivity.monthlyVolumeRange" => {
                Some(
                    Self::UnderwritingCollectFundsCardPaymentsEstimatedActivityMonthlyVolumeRange,
                )
            }
            "underwriting.collectFunds.cardPayments.fulfillment" => {
                Some(Self::UnderwritingCollectFundsCardPaymentsFulfillment)
            }
            "underwriting.collectFunds.cardPayments.refundPolicy" => {
                Some(Self::UnderwritingCollectFundsCardPaymentsRefundPolicy)
            }
            "underwriting.collectFunds.ach.cardAcceptanceMethods" => {
                Some(Self::UnderwritingCollectFundsAchCardAcceptanceMethods)
            }
            "underwriting.collectFunds.ach.currentlyAcceptsCards" => {
                Some(Self::UnderwritingCollectFundsAchCurrentlyAcceptsCards)
            }
            "underwriting.collectFunds.ach.estimatedActivity.averageTransactionAmount" => {
                Some(
                    Self::UnderwritingCollectFundsAchEstimatedActivityAverageTransactionAmount,
                )
            }
            "underwriting.collectFunds.ach.estimatedActivity.maximumTransactionAmount" => {
                Some(
                    Self::UnderwritingCollectFundsAchEstimatedActivityMaximumTransactionAmount,
                )
            }
            "underwriting.collectFunds.ach.estimatedActivity.monthlyVolumeRange" => {
                Some(
                    Self::UnderwritingCollectFundsAchEstimatedActivityMonthlyVolumeRange,
                )
            }
            "underwriting.collectFunds.ach.fulfillment" => {
                Some(Self::UnderwritingCollectFundsAchFulfillment)
            }
            "underwriting.collectFunds.ach.refundPolicy" => {
                Some(Self::UnderwritingCollectFundsAchRefundPolicy)
            }
            "underwriting.sendFunds.ach.cardAcceptanceMethods" => {
                Some(Self::UnderwritingSendFundsAchCardAcceptanceMethods)
            }
            "underwriting.sendFunds.ach.currentlyAcceptsCards" => {
                Some(Self::UnderwritingSendFundsAchCurrentlyAcceptsCards)
            }
            "underwriting.sendFunds.ach.estimatedActivity.averageTransactionAmount" => {
                Some(
                    Self::UnderwritingSendFundsAchEstimatedActivityAverageTransactionAmount,
                )
            }
            "underwriting.sendFunds.ach.estimatedActivity.maximumTransactionAmount" => {
                Some(
                    Self::UnderwritingSendFundsAchEstimatedActivityMaximumTransactionAmount,
                )
            }
            "underwriting.sendFunds.ach.estimatedActivity.monthlyVolumeRange" => {
                Some(Self::UnderwritingSendFundsAchEstimatedActivityMonthlyVolumeRange)
            }
            "underwriting.sendFunds.ach.fulfillment" => {
                Some(Self::UnderwritingSendFundsAchFulfillment)
            }
            "underwriting.sendFunds.ach.refundPolicy" => {
                Some(Self::UnderwritingSendFundsAchRefundPolicy)
            }
            "underwriting.sendFunds.rtp.cardAcceptanceMethods" => {
                Some(Self::UnderwritingSendFundsRtpCardAcceptanceMethods)
            }
            "underwriting.sendFunds.rtp.currentlyAcceptsCards" => {
                Some(Self::UnderwritingSendFundsRtpCurrentlyAcceptsCards)
            }
            "underwriting.sendFunds.rtp.estimatedActivity.averageTransactionAmount" => {
                Some(
                    Self::UnderwritingSendFundsRtpEstimatedActivityAverageTransactionAmount,
                )
            }
            "underwriting.sendFunds.rtp.estimatedActivity.maximumTransactionAmount" => {
                Some(
                    Self::UnderwritingSendFundsRtpEstimatedActivityMaximumTransactionAmount,
                )
            }
            "underwriting.sendFunds.rtp.estimatedActivity.monthlyVolumeRange" => {
                Some(Self::UnderwritingSendFundsRtpEstimatedActivityMonthlyVolumeRange)
            }
            "underwriting.sendFunds.rtp.fulfillment" => {
                Some(Self::UnderwritingSendFundsRtpFulfillment)
            }
            "underwriting.sendFunds.rtp.refundPolicy" => {
                Some(Self::UnderwritingSendFundsRtpRefundPolicy)
            }
            "underwriting.sendFunds.pushToCard.cardAcceptanceMethods" => {
                Some(Self::UnderwritingSendFundsPushToCardCardAcceptanceMethods)
            }
            "underwriting.sendFunds.pushToCard.currentlyAcceptsCards" => {
                Some(Self::UnderwritingSendFundsPushToCardCurrentlyAcceptsCards)
            }
            "underwriting.sendFunds.pushToCard.estimatedActivity.averageTransactionAmount" => {
                Some(
                    Self::UnderwritingSendFundsPushToCardEstimatedActivityAverageTransactionAmount,
                )
            }
            "underwriting.sendFunds.pushToCard.estimatedActivity.maximumTransactionAmount" => {
                Some(
                    Self::UnderwritingSendFundsPushToCardEstimatedActivityMaximumTransactionAmount,
                )
            }
            "underwriting.sendFunds.pushToCard.estimatedActivity.monthlyVolumeRange" => {
                Some(
                    Self::UnderwritingSendFundsPushToCardEstimatedActivityMonthlyVolumeRange,
                )
            }
            "underwriting.sendFunds.pushToCard.fulfillment" => {
                Some(Self::UnderwritingSendFundsPushToCardFulfillment)
            }
            "underwriting.sendFunds.pushToCard.refundPolicy" => {
                Some(Self::UnderwritingSendFundsPushToCardRefundPolicy)
            }
            "underwriting.moneyTransfer.pullFromCard.cardAcceptanceMethods" => {
                Some(Self::UnderwritingMoneyTransferPullFromCardCardAcceptanceMethods)
            }
            "underwriting.moneyTransfer.pullFromCard.currentlyAcceptsCards" => {
                Some(Self::UnderwritingMoneyTransferPullFromCardCurrentlyAcceptsCards)
            }
            "underwriting.moneyTransfer.pullFromCard.estimatedActivity.averageTransactionAmount" => {
                Some(
                    Self::UnderwritingMoneyTransferPullFromCardEstimatedActivityAverageTransactionAmount,
                )
            }
            "underwriting.moneyTransfer.pullFromCard.estimatedActivity.maximumTransactionAmount" => {
                Some(
                    Self::UnderwritingMoneyTransferPullFromCardEstimatedActivityMaximumTransactionAmount,
                )
            }
            "underwriting.moneyTransfer.pullFromCard.estimatedActivity.monthlyVolumeRange" => {
                Some(
                    Self::UnderwritingMoneyTransferPullFromCardEstimatedActivityMonthlyVolumeRange,
                )
            }
            "underwriting.moneyTransfer.pullFromCard.fulfillment" => {
                Some(Self::UnderwritingMoneyTransferPullFromCardFulfillment)
            }
            "underwriting.moneyTransfer.pullFromCard.refundPolicy" => {
                Some(Self::UnderwritingMoneyTransferPullFromCardRefundPolicy)
            }
            "underwriting.moneyTransfer.pushToCard.cardAcceptanceMethods" => {
                Some(Self::UnderwritingMoneyTransferPushToCardCardAcceptanceMethods)
            }
            "underwriting.moneyTransfer.pushToCard.currentlyAcceptsCards" => {
                Some(Self::UnderwritingMoneyTransferPushToCardCurrentlyAcceptsCards)
            }
            "underwriting.moneyTransfer.pushToCard.estimatedActivity.averageTransactionAmount" => {
                Some(
                    Self::UnderwritingMoneyTransferPushToCardEstimatedActivityAverageTransactionAmount,
                )
            }
            "underwriting.moneyTransfer.pushToCard.estimatedActivity.maximumTransactionAmount" => {
                Some(
                    Self::UnderwritingMoneyTransferPushToCardEstimatedActivityMaximumTransactionAmount,
                )
            }
            "underwriting.moneyTransfer.pushToCard.estimatedActivity.monthlyVolumeRange" => {
                Some(
                    Self::UnderwritingMoneyTransferPushToCardEstimatedActivityMonthlyVolumeRange,
                )
            }
            "underwriting.moneyTransfer.pushToCard.fulfillment" => {
                Some(Self::UnderwritingMoneyTransferPushToCardFulfillment)
            }
            "underwriting.moneyTransfer.pushToCard.refundPolicy" => {
                Some(Self::UnderwritingMoneyTransferPushToCardRefundPolicy)
            }
            _ => None,
        }
    }
}

impl ::core::fmt::Display for RequirementID {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for RequirementID {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for RequirementID {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for RequirementID {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for RequirementID {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for RequirementID {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for RequirementID {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for RequirementID {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for RequirementID {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
